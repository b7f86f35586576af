// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// The title of a part of a page, with its picture.
RowLayout {
    id: section

    property string text: ""
    property string symbol: ""

    spacing: Theme.space3

    Symbol {
        visible: section.symbol !== ""
        name: section.symbol === "" ? "abstract" : section.symbol
        size: Theme.symbol
    }
    Words {
        Layout.fillWidth: true
        text: section.text
        font.pixelSize: Theme.textLarge
        font.bold: true
        Accessible.role: Accessible.Heading
    }
}
