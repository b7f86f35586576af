// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme

// Less or more. Goes on while it is held.
T.AbstractButton {
    id: key

    required property string name
    required property string symbol

    Layout.alignment: Qt.AlignVCenter
    implicitWidth: Theme.answerTarget * 1.25
    implicitHeight: Theme.answerTarget * 1.25
    autoRepeat: true
    focusPolicy: Qt.StrongFocus
    opacity: key.enabled ? 1 : 0.55

    Accessible.role: Accessible.Button
    Accessible.name: key.name
    Accessible.onPressAction: key.clicked()
    Keys.onReturnPressed: key.clicked()
    Keys.onEnterPressed: key.clicked()

    background: CardBack {
        pressed: key.pressed
        focused: key.visualFocus
        corner: key.width / 2
        edge: Theme.accent
    }
    contentItem: MoreSymbol {
        name: key.symbol
    }
}
