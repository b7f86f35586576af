// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// The bottom of a page: at the start the sign that there is more, then room for what to do next.
// As high as what is in it; nothing at all while that is nothing.
Item {
    id: foot

    property real lineWidth: foot.width
    property real slotHeight: 0
    property bool goesOn: false
    property bool atEnd: false

    readonly property Item slot: slotItem

    signal more

    height: foot.heightFor(Math.max(foot.slotHeight, foot.goesOn ? moreBar.height : 0))

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: foot.lineWidth
        height: Theme.lineWidth
        visible: foot.height > 0
        color: Theme.lineSoft
    }
    MoreBar {
        id: moreBar

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: foot.goesOn
        atEnd: foot.atEnd
        onClicked: foot.more()
    }
    Item {
        id: slotItem

        anchors.left: moreBar.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        height: foot.slotHeight
    }

    function heightFor(inner: real): real {
        return inner > 0 ? inner + 2 * Theme.space3 : 0
    }
}
