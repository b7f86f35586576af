// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// What things one can touch stand on: edge, focus ring, pressed and picked looks.
Item {
    id: back

    property bool pressed: false
    property bool selected: false
    property bool focused: false
    property color fill: Theme.card
    property color edge: Theme.line
    property int corner: Theme.radius

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.focusGap - Theme.focusWidth
        visible: back.focused
        radius: back.corner + Theme.focusGap + Theme.focusWidth
        color: Theme.none
        border.color: Theme.focus
        border.width: Theme.focusWidth
    }
    Rectangle {
        anchors.fill: parent
        radius: back.corner
        color: back.pressed || back.selected ? Theme.accentSoft : back.fill
        border.color: back.selected ? Theme.accent : back.edge
        border.width: back.selected ? Theme.strongLine : Theme.controlLine
    }
}
