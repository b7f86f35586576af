// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Theme

// A face to press: this is me.
T.AbstractButton {
    id: button

    property string name: ""
    property string detail: ""
    property int size: Theme.faceLarge
    property url photo

    text: button.name
    implicitWidth: Math.max(Theme.answerTarget,
                            implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.answerTarget,
                             implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space4
    bottomPadding: Theme.space4 + Theme.space1
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5

    Accessible.role: Accessible.Button
    Accessible.name: button.name
    Accessible.description: button.detail
    Accessible.onPressAction: if (button.enabled) button.clicked()

    Keys.onReturnPressed: event => button.pressByKey(event)
    Keys.onEnterPressed: event => button.pressByKey(event)

    background: Plate {
        fill: button.pressed ? Theme.accentSoft : Theme.card
        corner: Theme.radiusLarge
        raised: true
        pressed: button.pressed
    }

    contentItem: PersonFace {
        name: button.name
        detail: button.detail
        size: button.size
        photo: button.photo
        showName: true
        Accessible.ignored: true
    }

    FocusRing {
        target: button
        corner: Theme.radiusLarge
    }

    function pressByKey(event: KeyEvent) {
        if (!event.isAutoRepeat)
            button.clicked()
    }
}
