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
            root.ways().begin(Session.spaceNamed(root.startSpace))
        }
        function onLocked(): void {
            pages.home(signIn.whoPage)
        }
        function onJoined(): void {
            pages.home(root.ways().homePage)
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
    }
    AccessLayer {
        id: access

        anchors.fill: parent
    }

    SignInRoutes {
        id: signIn

        pages: pages
        onPlanOpened: pages.home(root.ways().homePage)
        onSettingsWanted: pages.go(root.ways().settingsPage)
    }
    // By its address, so that nothing of it is read before the first page is there. At once, and not little
    // by little: Qt 6.4 loses what it is given when somebody cannot wait for the rest.
    Loader {
        id: behind
    }
    Timer {
        running: true
        interval: 150
        onTriggered: root.fetchWays()
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

    function fetchWays(): void {
        if (behind.status === Loader.Null)
            behind.setSource("PlanWays.qml", { "pages": pages, "signIn": signIn })
    }

    function ways(): QtObject {
        root.fetchWays()
        return behind.item
    }
}
