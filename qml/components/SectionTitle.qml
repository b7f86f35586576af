// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Symbols
import Alongside.Theme

// What the next part of the page is about.
RowLayout {
    id: title

    property string text: ""
    property string symbolName: ""

    spacing: Theme.space3

    Accessible.role: Accessible.Heading
    Accessible.name: title.text

    Symbol {
        visible: title.symbolName !== ""
        name: title.symbolName
        size: Theme.symbol
    }
    Words {
        Layout.fillWidth: true
        text: title.text
        font.bold: true
        font.pixelSize: Theme.textLarge
        spoken: false
    }
}
