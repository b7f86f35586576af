// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Symbols
import Alongside.Theme

// Nothing here yet: what will be here, and how to begin. A positioner and no layout: those of Qt 6.4 leave
// words that wrap anew on each other, where they stand in several of them.
Item {
    id: hint

    property string symbolName: "add"
    property string title: ""
    property string text: ""
    property string actionText: ""
    property string actionSymbolName: "add"

    readonly property real wordsWidth: Math.min(hint.width, Theme.readingWidth)

    signal action

    implicitWidth: Theme.readingWidth
    implicitHeight: column.implicitHeight

    Layout.fillWidth: true

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        topPadding: Theme.space5
        bottomPadding: button.visible ? Theme.space5 : 0
        spacing: Theme.space3

        Symbol {
            anchors.horizontalCenter: parent.horizontalCenter
            name: hint.symbolName
            size: Theme.symbolHuge
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            width: hint.wordsWidth
            visible: hint.title !== ""
            text: hint.title
            font.bold: true
            font.pixelSize: Theme.textLarge
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            width: hint.wordsWidth
            visible: hint.text !== ""
            text: hint.text
            color: Theme.textSoft
            horizontalAlignment: Text.AlignHCenter
        }
        BigButton {
            id: button

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, hint.width)
            visible: hint.actionText !== ""
            kind: "primary"
            text: hint.actionText
            symbolName: hint.actionSymbolName
            onClicked: hint.action()
        }
    }
}
