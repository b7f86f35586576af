// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// Where there is nothing yet: says so, and what one can do.
ColumnLayout {
    id: hint

    property string symbol: "abstract"
    property string text: ""

    spacing: Theme.space3

    Symbol {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space5
        name: hint.symbol
        size: Theme.symbolHuge
    }
    Words {
        Layout.fillWidth: true
        text: hint.text
        font.pixelSize: Theme.textLarge
        horizontalAlignment: Text.AlignHCenter
    }
}
