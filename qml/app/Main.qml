// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Alongside.Theme

// The window of the tablet. It is there before its pages are, and what it takes to paint is made ready while
// they are still being read.
Window {
    id: root

    property string startAs: ""
    property string startSpace: ""

    signal pageShown(string name)

    color: Theme.surface
    //: The title of the window
    title: qsTr("Alongside")
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    // In this order, so that both go on at once.
    Component.onCompleted: {
        pages.begin()
        root.visible = true
    }

    Later {
        id: pages

        source: "TabletPages.qml"
        place: root.contentItem
        properties: ({ "startAs": root.startAs, "startSpace": root.startSpace,
            "tellShown": root.pageShown })
    }
}
