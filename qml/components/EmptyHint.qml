// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Symbols
import Alongside.Theme

// Nothing here yet: what will be here, and how to begin.
ColumnLayout {
    id: hint

    property string symbolName: "add"
    property string title: ""
    property string text: ""
    property string actionText: ""
    property string actionSymbolName: "add"

    signal action

    spacing: Theme.space3

    // Takes the width that there is, so that the rest stands in its middle.
    Item {
        Layout.fillWidth: true
    }
    Symbol {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space5
        name: hint.symbolName
        size: Theme.symbolHuge
    }
    Words {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        Layout.alignment: Qt.AlignHCenter
        visible: hint.title !== ""
        text: hint.title
        font.bold: true
        font.pixelSize: Theme.textLarge
        horizontalAlignment: Text.AlignHCenter
    }
    Words {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        Layout.alignment: Qt.AlignHCenter
        visible: hint.text !== ""
        text: hint.text
        color: Theme.textSoft
        horizontalAlignment: Text.AlignHCenter
    }
    BigButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: hint.width
        Layout.topMargin: Theme.space3
        Layout.bottomMargin: Theme.space5
        visible: hint.actionText !== ""
        kind: "primary"
        text: hint.actionText
        symbolName: hint.actionSymbolName
        onClicked: hint.action()
    }
}
