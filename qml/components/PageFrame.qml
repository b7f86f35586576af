// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Languages
import Alongside.Theme

// The frame of every page. Always in the same place: the way back at the start of the top line,
// help at its end, where the words are beside it. Below, what the page shows, as far down as it
// goes; at the foot, what to do next, the main thing first, which is at the end of the line.
FocusScope {
    id: frame

    property string title: ""
    property string subtitle: ""
    property string personName: "" // whose page this is: their face beside the title
    property bool canGoBack: true
    property bool canStop: false // within something of several steps
    property bool hasHelp: true
    property var sharing: null // { state, waiting, time, people, reason, nextStep }
    property int contentWidthMax: Theme.pageWidth
    default property alias content: column.data
    readonly property alias view: view // for what shows only the part of it that is in sight
    property alias footer: footerFlow.data

    readonly property bool narrow: frame.width < Theme.scaled(1000)
    readonly property bool low: frame.height < Theme.shortHeight
    readonly property real contentWidth: Math.min(frame.width - 2 * Theme.space5,
        frame.contentWidthMax)
    // For a GridLayout's columns: true where things stand under each other. It changes after the
    // width did, not with it: in Qt 6.4 a GridLayout whose columns change while it is laid out can
    // keep to the old ones.
    property bool narrowContent: false
    readonly property bool narrowNow: frame.width > 0 && frame.contentWidth < Theme.narrowWidth
    // On a low screen with large text the foot would leave no room for the page itself: then it
    // stands at the page's end.
    property bool footerStays: true
    property real footerWidest: 0
    readonly property bool longerThanScreen: view.contentHeight > frame.room
    // For the page itself, while nothing says that there is more.
    readonly property real room: frame.height - view.y
        - bottomLine.heightFor(bottomLine.slotHeight)

    readonly property alias settling: settler.running
    readonly property int nudge: settler.nudge

    signal back
    signal help
    signal stop
    signal sharingClicked

    onWidthChanged: frame.settle()
    onNarrowNowChanged: frame.settle()

    // Keys that leave: Escape, and the tablet's own back.
    Keys.onEscapePressed: event => frame.leave(event)
    Keys.onBackPressed: event => frame.leave(event)
    Keys.onPressed: event => frame.scrollByKey(event)

    // The keyboard never leads to something that cannot be seen.
    Connections {
        target: frame.Window.window
        ignoreUnknownSignals: true

        function onActiveFocusItemChanged() {
            frame.showFocus()
        }
    }

    Connections {
        target: Languages

        function onChanged(): void {
            frame.settle()
        }
    }
    Settler {
        id: settler

        onRoundBegun: {
            frame.narrowContent = frame.narrowNow
            frame.footerWidest = frame.widestInFooter()
            frame.footerStays = frame.footerFits()
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    // Anchors and not a layout: see Settler.
    PageHead {
        id: head

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space4
        anchors.rightMargin: Theme.space4 + frame.nudge
        narrow: frame.narrow
        low: frame.low
        titleHeight: pageTitle.implicitHeight
        canGoBack: frame.canGoBack
        canStop: frame.canStop
        hasHelp: frame.hasHelp
        sharing: frame.sharing
        onBack: frame.back()
        onHelp: frame.help()
        onStop: frame.stop()
        onImplicitHeightChanged: frame.settle()
        onSharingClicked: frame.sharingClicked()
    }
    Item {
        id: belowSlot

        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space5
        anchors.rightMargin: Theme.space5
        anchors.topMargin: Theme.space3
        height: frame.narrow && !frame.low ? pageTitle.implicitHeight : 0
    }
    Flickable {
        id: view

        anchors.top: belowSlot.bottom
        anchors.bottom: bottomLine.top
        anchors.left: parent.left
        anchors.right: parent.right
        clip: true
        contentWidth: width
        contentHeight: scrolled.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: frame.longerThanScreen

        Column {
            id: scrolled

            x: Math.round((view.width - width) / 2)
            width: frame.contentWidth
            topPadding: Theme.space3
            bottomPadding: Theme.space5
            spacing: Theme.space4

            Item {
                id: scrolledSlot

                width: parent.width
                height: frame.narrow && frame.low ? pageTitle.implicitHeight : 0
            }
            ColumnLayout {
                id: column

                width: parent.width - frame.nudge
                spacing: Theme.space4
                onImplicitHeightChanged: frame.settle()
            }
            Item {
                id: scrolledFoot

                readonly property string accessGroup: "foot"

                width: parent.width
                height: frame.footerStays ? 0 : footerFlow.implicitHeight
            }
        }
    }
    PageFoot {
        id: bottomLine

        x: Math.round((frame.width - width) / 2)
        anchors.bottom: parent.bottom
        width: frame.contentWidth
        lineWidth: frame.width
        slotHeight: frame.footerStays ? footerFlow.implicitHeight : 0
        slotWidest: frame.footerStays ? frame.footerWidest : 0
        goesOn: frame.longerThanScreen
        atEnd: view.atYEnd
        onMore: frame.showMore()
    }
    PageTitle {
        id: pageTitle

        parent: frame.titleSlot()
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: frame.title
        subtitle: frame.subtitle
        personName: frame.personName
        onImplicitHeightChanged: frame.settle()
    }
    Flow {
        id: footerFlow

        parent: frame.footerStays ? bottomLine.slot : scrolledFoot
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space3
        layoutDirection: Theme.leftHanded && !LayoutMirroring.enabled ? Qt.LeftToRight : Qt.RightToLeft
        onImplicitHeightChanged: frame.settle()
    }

    // Worked out from the buttons alone: how they wrap depends on where they stand, and where they
    // stand must not depend on how they wrap.
    function footerFits(): bool {
        let needed = 0
        let tallest = 0
        for (let i = 0; i < footerFlow.visibleChildren.length; ++i) {
            needed += footerFlow.visibleChildren[i].implicitWidth + footerFlow.spacing
            tallest = Math.max(tallest, footerFlow.visibleChildren[i].implicitHeight)
        }
        const rows = Math.ceil(needed / Math.max(1, bottomLine.slot.width + footerFlow.spacing))
        return rows * (tallest + footerFlow.spacing) < frame.height / 4
    }

    function widestInFooter(): real {
        let widest = 0
        for (let i = 0; i < footerFlow.visibleChildren.length; ++i)
            widest = Math.max(widest, footerFlow.visibleChildren[i].implicitWidth)
        return widest
    }

    function titleSlot(): Item {
        if (!frame.narrow)
            return head.titleSlot
        return frame.low ? scrolledSlot : belowSlot
    }

    function settle() {
        settler.begin()
    }

    function leave(event: KeyEvent) {
        event.accepted = frame.canGoBack
        if (frame.canGoBack)
            frame.back()
    }

    function scrollByKey(event: KeyEvent) {
        const step = view.height * 0.8
        if (event.key === Qt.Key_PageDown)
            frame.scrollTo(view.contentY + step)
        else if (event.key === Qt.Key_PageUp)
            frame.scrollTo(view.contentY - step)
        else
            return
        event.accepted = true
    }

    function scrollTo(place: real) {
        view.contentY = Math.max(0, Math.min(place, view.contentHeight - view.height))
    }

    function showMore() {
        frame.scrollTo(view.atYEnd ? 0 : view.contentY + view.height * 0.8)
    }

    function showFocus() {
        const item = frame.Window.activeFocusItem
        for (let above = item; above; above = above.parent) {
            if (above === scrolled)
                return frame.showItem(item)
        }
    }

    // Brings something on the page into sight.
    function showItem(item: Item) {
        const margin = Theme.space5
        const top = item.mapToItem(scrolled, 0, 0).y - margin
        const bottom = top + item.height + 2 * margin
        if (top < view.contentY || bottom - top > view.height)
            frame.scrollTo(top)
        else if (bottom > view.contentY + view.height)
            frame.scrollTo(bottom - view.height)
    }
}
