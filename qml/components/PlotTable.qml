// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme

// A table of words. Where its columns would be too narrow to read, each cell stands under the last one
// with the name of its column before it.
Column {
    id: table

    property var head: []
    property var rows: [] // lists of texts

    readonly property int columns: Math.max(1, table.head ? table.head.length : 1)
    readonly property bool stacked: table.width < table.columns * Theme.scaled(150)
    readonly property real cell: Math.floor((table.width - (table.columns - 1) * Theme.space3) / table.columns)

    spacing: 0

    Row {
        visible: !table.stacked
        spacing: Theme.space3
        bottomPadding: Theme.space2

        Repeater {
            model: table.stacked ? [] : table.head

            Words {
                required property string modelData

                width: table.cell
                text: modelData
                font.bold: true
            }
        }
    }
    Repeater {
        model: table.rows

        Column {
            id: line

            required property var modelData

            width: table.width

            Rectangle {
                width: parent.width
                height: Theme.lineWidth
                color: Theme.lineSoft
            }
            Grid {
                columns: table.stacked ? 1 : table.columns
                columnSpacing: Theme.space3
                topPadding: Theme.space2
                bottomPadding: Theme.space2

                Repeater {
                    model: line.modelData

                    Words {
                        required property string modelData
                        required property int index

                        width: table.stacked ? table.width : table.cell
                        text: table.stacked && modelData !== "" ? table.headed(index, modelData) : modelData
                    }
                }
            }
        }
    }

    function headed(column: int, words: string): string {
        //: A cell of a table with the name of its column: "How much: 8 lengths"
        return qsTr("%1: %2").arg(table.head[column]).arg(words)
    }
}
