// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme
import Alongside.Symbols

// One thing that happened, under the name of its group where a group begins. A positioner and no
// layout: see TileGrid.
Column {
    id: row

    required property string groupLabel
    required property string groupSymbol
    required property bool firstOfGroup
    required property string sentence
    required property string symbol
    required property string by
    required property string when

    spacing: Theme.space3

    SectionTitle {
        width: row.width
        visible: row.firstOfGroup
        text: row.groupLabel
        symbolName: row.groupSymbol
    }
    Row {
        width: row.width
        spacing: Theme.space4

        Symbol {
            id: picture

            name: row.symbol
            size: Theme.symbolLarge
        }
        Column {
            width: row.width - picture.width - Theme.space4
            spacing: Theme.space1

            Words {
                width: Math.min(parent.width, Theme.readingWidth)
                text: row.sentence
                font.pixelSize: Theme.textLarge
            }
            Words {
                width: parent.width
                //: Who wrote it, and when
                text: qsTr("%1, %2").arg(row.by).arg(row.when)
                soft: true
                font.pixelSize: Theme.textSmall
            }
        }
    }
}
