// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// The bottom of a page: at the start the sign that there is more, then room for what to do next; that is
// under it where something in it is wider than what is left beside it.
// As high as what is in it; nothing at all while that is nothing.
Item {
    id: foot

    property real lineWidth: foot.width
    property real slotHeight: 0
    property real slotWidest: 0 // of what is in it
    property bool goesOn: false
    property bool atEnd: false

    readonly property string accessGroup: "foot"
    readonly property Item slot: slotItem
    // Whether there is more to see or not: what stands here must not move when that changes.
    // Buttons stand under the hand that works: at the left too where words run from there.
    readonly property bool moreFirst: !Theme.leftHanded && !LayoutMirroring.enabled
    readonly property bool stacked: foot.slotWidest > foot.width - moreBar.width - Theme.space4

    signal more

    height: foot.heightFor(foot.stacked && foot.goesOn
        ? foot.slotHeight + Theme.space3 + moreBar.height
        : Math.max(foot.slotHeight, foot.goesOn ? moreBar.height : 0))

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: foot.lineWidth
        height: Theme.lineWidth
        visible: foot.height > 0
        color: Theme.lineSoft
    }
    MoreBar {
        id: moreBar

        x: foot.moreFirst ? 0 : foot.width - width
        y: foot.stacked ? Theme.space3 : Math.round((foot.height - height) / 2)
        visible: foot.goesOn
        atEnd: foot.atEnd
        onClicked: foot.more()
    }
    Item {
        id: slotItem

        readonly property real beside: foot.stacked ? 0 : moreBar.width + Theme.space4

        x: foot.moreFirst ? slotItem.beside : 0
        width: foot.width - slotItem.beside
        y: foot.stacked ? foot.height - height - Theme.space3
            : Math.round((foot.height - height) / 2)
        height: foot.slotHeight
    }

    function heightFor(inner: real): real {
        return inner > 0 ? inner + 2 * Theme.space3 : 0
    }
}
