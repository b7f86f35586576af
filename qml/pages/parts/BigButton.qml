// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme
import Alongside.Symbols

// A picture and a verb. Kinds: "primary" (the next thing to do), "secondary", "quiet".
T.AbstractButton {
    id: button

    property string symbol: ""
    property string kind: "secondary"
    property bool tall: false

    readonly property bool primary: button.kind === "primary"
    readonly property color ink: button.primary ? Theme.onAccent : Theme.text

    implicitWidth: Math.max(content.implicitWidth + leftPadding + rightPadding, Theme.touchTarget)
    implicitHeight: Math.max(content.implicitHeight + topPadding + bottomPadding,
        button.tall ? Theme.answerTarget : Theme.touchTarget + Theme.space4)
    leftPadding: Theme.space5
    rightPadding: Theme.space5
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    focusPolicy: Qt.StrongFocus
    opacity: button.enabled ? 1 : 0.55

    Accessible.role: Accessible.Button
    Accessible.name: button.text
    Accessible.onPressAction: button.clicked()
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    background: CardBack {
        pressed: button.pressed && !button.primary
        focused: button.visualFocus
        fill: button.primary ? Theme.accent : button.kind === "quiet" ? Theme.none : Theme.card
        edge: button.primary ? Theme.accent : button.kind === "quiet" ? Theme.none : Theme.line
        corner: Theme.radius
    }
    contentItem: RowLayout {
        id: content

        spacing: Theme.space3

        Item {
            Layout.fillWidth: true
            visible: !button.tall
        }
        Symbol {
            Layout.preferredWidth: button.tall ? Theme.symbolLarge : Theme.symbol
            Layout.preferredHeight: Layout.preferredWidth
            visible: button.symbol !== ""
            name: button.symbol === "" ? "abstract" : button.symbol
            size: button.tall ? Theme.symbolLarge : Theme.symbol
        }
        Text {
            Layout.fillWidth: button.tall
            Layout.maximumWidth: Math.max(1, button.width - button.leftPadding - button.rightPadding
                - (button.symbol === "" ? 0 : Theme.symbol + Theme.space3))
            text: button.text
            color: button.ink
            font.family: Theme.fontFamily
            font.pixelSize: button.tall ? Theme.textLarge : Theme.textBody
            font.bold: true
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            horizontalAlignment: button.tall ? Text.AlignLeft : Text.AlignHCenter
        }
        Item {
            Layout.fillWidth: true
            visible: !button.tall
        }
    }
}
