// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Theme

// A small thing one can do, always a picture with its word: back, help, close.
// The word stands beside the picture, or under it.
T.Button {
    id: button

    property string symbolName: ""
    property bool under: false

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space2
    rightPadding: button.under ? Theme.space2 : Theme.space4
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5

    Accessible.role: Accessible.Button
    Accessible.name: button.text
    Accessible.onPressAction: if (button.enabled) button.clicked()

    Keys.onReturnPressed: event => button.pressByKey(event)
    Keys.onEnterPressed: event => button.pressByKey(event)

    background: Plate {
        fill: button.pressed ? Theme.accentSoft : Theme.card
        edge: Theme.line
        edgeWidth: Theme.lineWidth
    }

    contentItem: ButtonFace {
        text: button.text
        symbolName: button.symbolName
        symbolSize: Theme.symbolSmall + Theme.space2
        pixelSize: Theme.textSmall
        under: button.under
    }

    FocusRing {
        target: button
    }

    function pressByKey(event: KeyEvent) {
        if (!event.isAutoRepeat)
            button.clicked()
    }
}
