// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// How something is going: as a picture, in words, or as a table, whichever one likes; all three say
// the same. The picture is what stands inside.
ColumnLayout {
    id: plot

    property string title: ""
    property string symbolName: "how-it-goes"
    property string view: "picture" // "picture", "words" or "table"
    property var sentences: []
    property var head: []
    property var rows: []
    property string note: "" // what the picture leaves to be said
    default property alias picture: pictureSlot.data

    spacing: Theme.space3

    SectionTitle {
        Layout.fillWidth: true
        visible: plot.title !== ""
        text: plot.title
        symbolName: plot.symbolName
    }
    ViewSwitch {
        Layout.fillWidth: true
        label: plot.title
        value: plot.view
        choices: [
            //: A way to look at something: drawn
            { name: "picture", text: qsTr("Picture"), symbolName: "how-it-goes" },
            //: A way to look at something: in sentences
            { name: "words", text: qsTr("Words"), symbolName: "speech" },
            { name: "table", text: qsTr("Table"), symbolName: "table" }
        ]
        onPicked: name => plot.view = name
    }
    Item {
        id: card

        Layout.fillWidth: true
        implicitHeight: shown.height + 2 * Theme.space4

        Plate {
            anchors.fill: parent
            fill: Theme.card
            edge: Theme.lineSoft
            edgeWidth: Theme.lineWidth
        }
        Column {
            id: shown

            x: Theme.space4
            y: Theme.space4
            width: card.width - 2 * Theme.space4
            spacing: Theme.space3

            Column {
                id: pictureSlot

                width: parent.width
                visible: plot.view === "picture"
                spacing: Theme.space3

                Accessible.role: Accessible.Graphic
                Accessible.name: plot.title
                Accessible.description: plot.sentences ? plot.sentences.join(" ") : ""
            }
            Repeater {
                model: plot.view === "words" ? plot.sentences : []

                Words {
                    required property string modelData

                    width: shown.width
                    text: modelData
                    font.pixelSize: Theme.textLarge
                }
            }
            PlotTable {
                width: parent.width
                visible: plot.view === "table"
                head: plot.head
                rows: plot.view === "table" ? plot.rows : []
            }
            Words {
                width: parent.width
                visible: plot.note !== "" && plot.view === "picture"
                text: plot.note
                soft: true
            }
        }
    }
}
