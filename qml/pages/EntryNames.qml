// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Components

// Who? The faces of those in the plan and in the person's life, several at once, and any other name.
Column {
    id: view

    property var people: [] // names
    property var picked: [] // names

    readonly property var others: view.picked.filter(name => !view.people.includes(name))

    signal changed(var names)

    spacing: Theme.space4

    TileGrid {
        width: view.width
        height: implicitHeight
        tileWidth: 170
        columnsMax: 5

        Repeater {
            model: view.people.concat(view.others)

            ChoiceTile {
                required property string modelData

                personName: modelData
                text: modelData
                selected: view.picked.includes(modelData)
                onClicked: view.turn(modelData)
            }
        }
    }
    TextBox {
        id: box

        width: view.width
        label: qsTr("Another name")
        multiline: false
        charactersMax: 120
        onFinished: view.addWritten()
    }
    BigButton {
        anchors.left: parent.left // turns round with the page
        width: Math.min(implicitWidth, view.width)
        enabled: box.text.trim() !== ""
        symbolName: "add"
        text: qsTr("Add this name")
        onClicked: view.addWritten()
    }

    function turn(name: string): void {
        if (view.picked.includes(name))
            view.changed(view.picked.filter(one => one !== name))
        else
            view.changed(view.picked.concat([name]))
    }

    function addWritten(): void {
        const name = box.text.trim()
        if (name !== "" && !view.picked.includes(name))
            view.changed(view.picked.concat([name]))
        box.text = ""
    }
}
