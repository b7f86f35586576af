// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Symbols
import Alongside.Theme

// One answer of a record: what was asked, and what was said, with its picture where it has one.
Row {
    id: cell

    property string label: ""
    property string text: ""
    property string symbolName: ""
    property bool large: false

    spacing: Theme.space3

    Symbol {
        id: picture

        visible: cell.symbolName !== ""
        name: cell.symbolName
        size: Theme.symbol
    }
    Column {
        width: Math.max(0, cell.width - (picture.visible ? picture.width + cell.spacing : 0))

        Words {
            width: parent.width
            visible: cell.label !== ""
            text: cell.label
            soft: true
            font.pixelSize: Theme.textSmall
            spoken: false
        }
        Words {
            width: parent.width
            text: cell.text
            font.pixelSize: cell.large ? Theme.textLarge : Theme.textBody
            spoken: false
        }
    }
}
