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
    property int contentWidthMax: Theme.pageWidth // where less, it begins where every page begins
    property int titleSize: frame.low ? Theme.textLarge : Theme.textTitle
    property Component titleEnd: null // stands at the end of the title's line
    default property alias content: column.data
    readonly property alias view: view // for what shows only the part of it that is in sight
    property alias footer: footerFlow.data

    readonly property bool narrow: frame.width < Theme.scaled(1000)
    readonly property bool low: frame.height > 0 && frame.height < Theme.shortHeight
    readonly property real pageWidth: Math.min(frame.width - 2 * Theme.space5,
        Math.max(frame.contentWidthMax, Theme.pageWidth))
    readonly property real contentWidth: Math.min(frame.pageWidth, frame.contentWidthMax)
    // Where there is little height, it goes to what the page is about, and not to air.
    readonly property int gap: frame.low ? Theme.space2 : Theme.space4
    readonly property int air: frame.low ? Theme.space1 : Theme.space3
    // For a GridLayout's columns: true where things stand under each other. It changes after the
    // width did, not with it: in Qt 6.4 a GridLayout whose columns change while it is laid out can
    // keep to the old ones.
    property bool narrowContent: false
    readonly property bool narrowNow: frame.width > 0 && frame.contentWidth < Theme.narrowWidth
    // On a low screen with large text the foot would leave no room for the page itself: then only the
    // main thing stays, and the rest stands at the page's end; all of it where there is no main thing.
    property bool footerStays: true
    property real footerWidest: 0
    readonly property real beyond: view.contentHeight - frame.room
    readonly property bool longerThanScreen: frame.beyond > 0
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
    onVisibleChanged: frame.settle()
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
            frame.measureFooter()
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
        anchors.topMargin: frame.gap
        anchors.leftMargin: Theme.space4
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
        anchors.topMargin: frame.air
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
            width: frame.pageWidth
            topPadding: frame.air
            bottomPadding: frame.low ? Theme.space3 : Theme.space5
            spacing: frame.gap

            Item {
                id: scrolledSlot

                width: parent.width
                height: frame.narrow && frame.low ? pageTitle.implicitHeight : 0
            }
            ColumnLayout {
                id: column

                anchors.left: parent.left
                width: frame.contentWidth - frame.nudge
                spacing: frame.gap
                onImplicitHeightChanged: frame.settle()
            }
            Item {
                id: scrolledFoot

                readonly property string accessGroup: "foot"

                width: parent.width
                height: restFlow.implicitHeight + (frame.footerStays ? 0 : footerFlow.implicitHeight)

                Flow {
                    id: restFlow

                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: footerFlow.spacing
                    layoutDirection: footerFlow.layoutDirection
                }
            }
        }
    }
    PageFoot {
        id: bottomLine

        x: Math.round((frame.width - width) / 2)
        anchors.bottom: parent.bottom
        width: frame.pageWidth
        lineWidth: frame.width
        air: frame.low ? Theme.space2 : Theme.space3
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
        titleSize: frame.titleSize
        end: frame.titleEnd
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
    function measureFooter(): void {
        // On a page that is not shown no button counts as visible; all stays as it was.
        if (!frame.visible)
            return
        const buttons = frame.both(footerFlow.visibleChildren, restFlow.visibleChildren)
        for (const button of buttons) {
            if (button.widthMax !== undefined)
                button.widthMax = frame.pageWidth
        }
        const widthOf = button => button.implicitWidth + footerFlow.spacing
        const inOneRow = buttons.reduce((sum, button) => sum + widthOf(button), 0)
        const tallest = Math.max(0, ...buttons.map(button => button.implicitHeight + footerFlow.spacing))
        const rows = Math.ceil(inOneRow / Math.max(1, bottomLine.slot.width + footerFlow.spacing))
        const fits = rows * tallest < frame.height / 4
        const main = buttons.filter(button => button.kind === "primary")
        const apart = !fits && main.length === 1
        for (const button of frame.both(footerFlow.children, restFlow.children))
            button.parent = apart && button.kind !== "primary" ? restFlow : footerFlow
        frame.footerWidest = Math.max(0, ...(apart ? main : buttons).map(widthOf))
        frame.footerStays = fits || apart
    }

    function both(ones: var, others: var): var {
        return Array.from(ones).concat(Array.from(others))
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
        const margin = frame.low ? Theme.space2 : Theme.space5
        const top = item.mapToItem(scrolled, 0, 0).y - margin
        const bottom = top + item.height + 2 * margin
        if (top < view.contentY || bottom - top > view.height)
            frame.scrollTo(top)
        else if (bottom > view.contentY + view.height)
            frame.scrollTo(bottom - view.height)
    }
}
