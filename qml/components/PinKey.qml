// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme

// One key of a PinPad: a digit, or a picture with its word.
T.Button {
    id: key

    property string symbolName: ""

    implicitWidth: Theme.answerTarget
    implicitHeight: Math.max(Theme.answerTarget,
                             implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space1
    bottomPadding: 2 * Theme.space1
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5

    Layout.fillWidth: true
    Layout.fillHeight: true
    Accessible.role: Accessible.Button
    Accessible.name: key.text
    Accessible.onPressAction: if (key.enabled) key.clicked()

    Keys.onReturnPressed: key.clicked()
    Keys.onEnterPressed: key.clicked()

    background: Plate {
        fill: key.pressed ? Theme.accentSoft : Theme.card
        raised: true
        pressed: key.pressed
    }

    contentItem: ButtonFace {
        text: key.text
        symbolName: key.symbolName
        symbolSize: Theme.symbolSmall + Theme.space2
        pixelSize: key.symbolName === "" ? Theme.textTitle : Theme.textSmall
        under: true
    }

    FocusRing {
        target: key
    }
}
