// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Theme

// One key of the keyboard on the screen: a letter, or a picture with its word. A touch leaves the
// cursor in the box that is written into.
T.Button {
    id: key

    property string symbolName: ""
    property string spokenName: key.text
    property bool held: false
    // Some letters are made of two signs.
    readonly property bool isWord: key.text.length > 2

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget + Theme.space2,
                             implicitContentHeight + topPadding + bottomPadding)
    padding: 0
    leftPadding: key.isWord ? Theme.space3 : 0
    rightPadding: leftPadding
    bottomPadding: Theme.space1
    focusPolicy: Qt.TabFocus
    opacity: enabled ? 1 : 0.5

    Accessible.role: Accessible.Button
    Accessible.name: key.spokenName
    Accessible.checkable: key.held
    Accessible.checked: key.held
    Accessible.onPressAction: if (key.enabled) key.clicked()

    Keys.onReturnPressed: key.clicked()
    Keys.onEnterPressed: key.clicked()

    background: Plate {
        corner: Theme.radiusSmall
        fill: key.pressed || key.held ? Theme.accentSoft : Theme.card
        edge: key.held ? Theme.accent : Theme.line
        raised: true
        pressed: key.pressed
    }
    contentItem: ButtonFace {
        text: key.text
        symbolName: key.symbolName
        symbolSize: Theme.symbolSmall
        pixelSize: key.isWord ? Theme.textSmall : Theme.textLarge
    }

    FocusRing {
        target: key
        corner: Theme.radiusSmall
    }
}
