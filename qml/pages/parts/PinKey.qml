// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme
import Alongside.Symbols

// One key of the PIN pad.
T.AbstractButton {
    id: key

    property string symbol: ""
    property bool primary: false

    Layout.fillWidth: true
    implicitWidth: Theme.answerTarget * 1.15
    implicitHeight: Math.max(Theme.answerTarget * 0.82, column.implicitHeight + Theme.space3)
    focusPolicy: Qt.StrongFocus
    opacity: key.enabled ? 1 : 0.55

    Accessible.role: Accessible.Button
    Accessible.name: key.text
    Accessible.onPressAction: key.clicked()
    Keys.onReturnPressed: key.clicked()
    Keys.onEnterPressed: key.clicked()

    background: CardBack {
        pressed: key.pressed
        focused: key.visualFocus
        fill: key.primary ? Theme.accent : Theme.card
        edge: key.primary ? Theme.accent : Theme.line
    }
    contentItem: Item {
        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: parent.width
            spacing: 0

            Symbol {
                Layout.alignment: Qt.AlignHCenter
                visible: key.symbol !== ""
                name: key.symbol === "" ? "abstract" : key.symbol
                size: Theme.symbolSmall
            }
            Text {
                Layout.fillWidth: true
                text: key.text
                color: key.primary ? Theme.onAccent : Theme.text
                font.family: Theme.fontFamily
                font.pixelSize: key.symbol === "" ? Theme.textTitle : Theme.textSmall
                font.bold: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
