// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme

// A line from one point towards another; dotted where it leads to something that nobody said.
Item {
    id: side

    required property point from
    required property point to
    property bool dotted: false
    property real inset: 0 // stays this far from both points

    readonly property real dx: side.to.x - side.from.x
    readonly property real dy: side.to.y - side.from.y
    readonly property real whole: Math.hypot(side.dx, side.dy)
    readonly property real start: side.whole > 0 ? side.inset / side.whole : 0
    readonly property real reach: Math.max(0, side.whole - 2 * side.inset)

    x: side.from.x + side.start * side.dx
    y: side.from.y + side.start * side.dy
    width: side.reach
    rotation: Math.atan2(side.dy, side.dx) * 180 / Math.PI
    transformOrigin: Item.TopLeft

    Accessible.ignored: true

    Rectangle {
        y: -height / 2
        width: side.width
        height: Theme.strongLine
        visible: !side.dotted
        color: Theme.accent
        radius: height / 2
        antialiasing: true
    }
    Repeater {
        model: side.dotted ? Math.floor(side.reach / Theme.space4) : 0

        Rectangle {
            required property int index

            x: index * Theme.space4
            y: -height / 2
            width: Theme.strongLine
            height: Theme.strongLine
            radius: width / 2
            antialiasing: true
            color: Theme.waiting
        }
    }
}
