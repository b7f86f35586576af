// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Components
import Alongside.Languages
import Alongside.Pages
import Alongside.Bridge

// The pages, and what holds on every one of them: how whoever is here likes it, that it locks when nobody is
// there, and that somebody who was called away finds their place again.
Item {
    id: root

    property string startAs: "" // somebody whose face need not be touched
    property string startSpace: ""
    property var tellShown: name => { }

    anchors.fill: parent

    Component.onCompleted: root.pickAtStart()

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
            pages.home(whoPage)
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
        initialItem: whoPage
        onCurrentItemChanged: if (currentItem) root.tellShown(currentItem.objectName)

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

    Component {
        id: whoPage

        WhoAreYouPage {
            objectName: "who"
            onPicked: (personId, name) => root.ways().signIn.unlock(personId, name)
            onAddMe: pages.go(root.ways().signIn.addMePage)
            onHelpWanted: (title, text) => root.ways().signIn.help(title, text)
        }
    }
    // The first page does not wait for it.
    Later {
        id: behind

        source: "PlanWays.qml"
        place: root
        properties: ({ "pages": pages })
    }
    Timer {
        running: true
        interval: 100
        onTriggered: behind.begin()
    }

    // The face that was asked for on the command line.
    function pickAtStart(): void {
        const personId = root.startAs !== "" && Session.looked ? Session.personNamed(root.startAs) : ""
        if (personId === "")
            return
        root.startAs = ""
        root.ways().signIn.unlock(personId, Session.people.valueOf(personId, "name"))
    }

    // Without its type, which would be read with this one.
    function ways(): QtObject {
        return behind.now()
    }
}
