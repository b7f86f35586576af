// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Symbols
import Alongside.Theme

// Something to draw with: a picture and its word, and whether it is in the hand.
IconTextButton {
    id: key

    property bool selected: false

    under: true
    implicitWidth: Math.max(Theme.touchTarget + Theme.space5, implicitContentWidth + leftPadding + rightPadding)

    Accessible.checkable: key.selected
    Accessible.checked: key.selected

    background: Plate {
        fill: key.pressed || key.selected ? Theme.accentSoft : Theme.card
        edge: key.selected ? Theme.accent : Theme.line
        edgeWidth: key.selected ? Theme.strongLine : Theme.lineWidth
    }

    Symbol {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.space1
        visible: key.selected
        name: "done"
        size: Math.round(Theme.symbolSmall * 0.6)
    }
}
