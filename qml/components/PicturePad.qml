// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// Twelve pictures, of which somebody touches their own, in an order that they know. Which ones were
// touched is neither shown nor spoken afterwards: only how many. They always stand in the same place,
// because hands remember places.
FocusScope {
    id: pad

    property var pictures: [] // { name, symbol or photo }
    property string message: ""
    property bool busy: false
    property int least: 4
    property var labelFor: name => name // what a screen reader says for a picture

    property var touched: []
    readonly property int count: pad.touched.length
    readonly property bool ready: pad.count >= pad.least && !pad.busy
    readonly property int columns: pad.width < Theme.scaled(420) ? 3 : 4

    signal accepted(var names)

    implicitWidth: 4 * Theme.answerTarget + Theme.space6
    implicitHeight: column.implicitHeight

    onMessageChanged: if (pad.message !== "") pad.clear()

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space3

        SecretDots {
            Layout.fillWidth: true
            given: pad.count
            least: pad.least
            busy: pad.busy
            message: pad.message

            Accessible.role: Accessible.StaticText
            //: How many of the pictures were touched; %1 is a number
            Accessible.name: qsTr("Pictures touched: %1").arg(pad.count)
        }
        Grid {
            id: grid

            readonly property real cell: Math.floor((grid.width - (pad.columns - 1) * grid.spacing) / pad.columns)

            Layout.fillWidth: true
            columns: pad.columns
            spacing: Theme.space3

            Repeater {
                model: pad.pictures

                PictureKey {
                    required property var modelData
                    required property int index

                    width: grid.cell
                    height: Math.max(Theme.answerTarget, Math.min(grid.cell, Theme.scaled(104)))
                    focus: index === 0
                    name: pad.labelFor(modelData.name)
                    symbolName: modelData.symbol ?? ""
                    photo: modelData.photo ?? ""
                    enabled: !pad.busy
                    onClicked: pad.add(modelData.name)
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            PinKey {
                Layout.fillWidth: true
                //: Takes all pictures that were touched away again
                text: qsTr("Clear")
                symbolName: "clear"
                enabled: pad.count > 0 && !pad.busy
                onClicked: pad.clear()
            }
            PinKey {
                Layout.fillWidth: true
                //: All pictures were touched
                text: qsTr("Done")
                symbolName: "done"
                enabled: pad.ready
                onClicked: pad.accepted(pad.touched)
            }
        }
    }

    function add(name: string) {
        if (!pad.busy && pad.count < pad.pictures.length)
            pad.touched = pad.touched.concat([name])
    }

    function clear() {
        pad.touched = []
    }
}
