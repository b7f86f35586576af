// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme
import Alongside.Components // for what is drawn in C++

// One bar with its number over it. What is not whole, or not over, is an empty frame of dashes.
Item {
    id: bar

    property real part: 0 // 0 to 1 of the highest
    property string number: ""
    property bool whole: true

    readonly property real most: bar.height - label.height - Theme.space1
    // Nothing is no bar at all: only its number stands on the line.
    readonly property real high: bar.part > 0 ? Math.max(Theme.space2, bar.most * bar.part) : 0

    Rectangle {
        anchors.bottom: bar.bottom
        anchors.horizontalCenter: bar.horizontalCenter
        width: Math.min(bar.width - Theme.space2, Theme.scaled(Theme.symbolLarge))
        height: bar.high
        visible: bar.whole
        radius: Theme.space1
        color: Theme.accent
    }
    DashedFrame {
        anchors.bottom: bar.bottom
        anchors.horizontalCenter: bar.horizontalCenter
        width: Math.min(bar.width - Theme.space2, Theme.scaled(Theme.symbolLarge))
        height: Math.max(Theme.scaled(Theme.symbolSmall), bar.high)
        visible: !bar.whole
        corner: Theme.space1
        ink: Theme.waiting
    }
    Words {
        id: label

        y: bar.most - (bar.whole ? bar.high : Math.max(Theme.scaled(Theme.symbolSmall), bar.high))
        width: bar.width
        text: bar.number
        font.bold: bar.whole
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        spoken: false
    }
}
