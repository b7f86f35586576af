// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Alongside.Theme
import Alongside.Components
import Alongside.Languages
import Alongside.Pages
import Alongside.Bridge

// The window of the tablet, and what holds on every page: how whoever is here likes it, that it locks when
// nobody is there, and that somebody who was called away finds their place again.
Window {
    id: root

    property string startAs: ""
    property string startSpace: ""

    signal pageShown(string name)

    visible: true
    color: Theme.surface
    //: The title of the window
    title: qsTr("Alongside")
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    OwnWay { }
    Connections {
        target: Session

        function onLookedChanged(): void {
            root.pickAtStart()
        }
        function onUnlocked(): void {
            root.openAtStart()
        }
        function onLocked(): void {
            pages.home(signIn.whoPage)
        }
        function onJoined(): void {
            pages.home(routes.homePage)
        }
    }
    Connections {
        target: Plan

        // The pages of a plan can be shown once its records are here.
        function onOpenChanged(): void {
            if (Plan.isOpen && Plan.loaded)
                place.comeBack()
        }
    }
    IdleWatch {
        seconds: Session.signedIn ? Settings.lockMinutes * 60 : 0
        onIdle: Session.lock()
    }

    Connections {
        target: Languages

        function onChanged(): void {
            Plan.sayAnew()
        }
    }

    T.StackView {
        id: pages

        anchors.fill: parent
        anchors.bottomMargin: access.dockHeight
        focus: true
        initialItem: signIn.whoPage
        onCurrentItemChanged: if (currentItem) root.pageShown(currentItem.objectName)

        function go(page: Component, properties: var): void {
            pages.push(page, properties ?? {}, T.StackView.Immediate)
        }
        function home(page: Component): void {
            pages.replace(null, page, {}, T.StackView.Immediate)
        }
        function leave(): void {
            if (pages.depth > 1)
                pages.pop(T.StackView.Immediate)
        }
        function help(title: string, text: string): void {
            pages.go(signIn.helpPage, { "about": title, "text": text })
        }
    }
    AccessLayer {
        id: access

        anchors.fill: parent
    }

    SignInRoutes {
        id: signIn

        pages: pages
        settingsPage: ownWay.settingsPage
        onPlanOpened: pages.home(routes.homePage)
    }
    OwnWayRoutes {
        id: ownWay

        pages: pages
        onPlansWanted: pages.go(signIn.plansPage)
    }
    PlanRoutes {
        id: routes

        pages: pages
        staying: ownWay.staying
        onLockWanted: Session.lock()
        onMoreWanted: pages.go(ownWay.morePage)
        onSpacesWanted: pages.go(signIn.plansPage)
        // What somebody has just joined says only later what it is.
        onHomePageChanged: {
            if (Plan.isOpen && pages.depth === 1 && pages.currentItem.objectName.endsWith("home"))
                pages.home(routes.homePage)
        }
    }
    PlaceKeeper {
        id: place

        pages: pages
        flows: ({ "say": routes.sayFlow, "record": routes.recordFlow, "concern": routes.shift.concernFlow,
            "incident": routes.shift.incidentFlow })
    }

    // The face that was asked for on the command line.
    function pickAtStart(): void {
        if (root.startAs === "")
            return
        const personId = Session.personNamed(root.startAs)
        if (personId !== "")
            signIn.unlock(personId, Session.people.valueOf(personId, "name"))
        root.startAs = ""
    }

    function openAtStart(): void {
        const wanted = Session.spaceNamed(root.startSpace)
        const before = place.space()
        if (before !== "" || Session.spaces.length === 1 || wanted !== "") {
            Session.openSpace(before !== "" ? before : wanted)
            pages.home(routes.homePage)
        } else {
            pages.home(signIn.plansPage)
        }
        // Who came in by their paper has forgotten the other ways.
        if (Session.unlockedBy === "recovery")
            pages.go(ownWay.newPinPage, { "must": true })
    }
}
