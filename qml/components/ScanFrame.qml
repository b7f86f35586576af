// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Access
import Alongside.Theme

// Around what the switch would press now. Strong, and with an edge of its own on either side, so that
// it is seen on everything.
Item {
    id: frame

    readonly property string accessGroup: "silent"
    readonly property rect place: SwitchScanner.rect
    readonly property int gap: Theme.focusGap + 2 * Theme.focusWidth
    readonly property bool shown: SwitchScanner.on && frame.place.width > 0

    Accessible.ignored: true

    Rectangle {
        id: line

        objectName: "scanFrame"
        x: frame.place.x - frame.gap
        y: frame.place.y - frame.gap
        width: frame.place.width + 2 * frame.gap
        height: frame.place.height + 2 * frame.gap
        visible: frame.shown
        color: Theme.none
        radius: Theme.radius
        border.color: Theme.focus
        border.width: 2 * Theme.focusWidth

        Accessible.ignored: true

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.controlLine
            color: Theme.none
            radius: line.radius + Theme.controlLine
            border.color: Theme.card
            border.width: Theme.controlLine
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: 2 * Theme.focusWidth
            color: Theme.none
            radius: line.radius - 2 * Theme.focusWidth
            border.color: Theme.card
            border.width: Theme.controlLine
        }
    }
}
