// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Alongside.Theme
import Alongside.Pages
import Alongside.Bridge

// The window of the tablet, and the way from page to page.
Window {
    id: root

    property string startAs: ""
    property string startSpace: ""
    property string lookMode: "light"
    property real lookTextScale: 1

    signal pageShown(string name)

    visible: true
    color: Theme.surface
    //: The title of the window
    title: qsTr("Alongside")
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        Theme.mode = root.lookMode
        Theme.textScale = root.lookTextScale
    }

    Connections {
        target: Session

        function onLookedChanged(): void {
            root.pickAtStart()
        }
        function onUnlocked(): void {
            root.openAtStart()
        }
        function onLocked(): void {
            pages.home(whoPage)
        }
        function onJoined(): void {
            pages.home(root.homePage)
        }
    }

    T.StackView {
        id: pages

        anchors.fill: parent
        focus: true
        initialItem: whoPage
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
            pages.go(helpPage, { "about": title, "text": text })
        }
    }

    PlanRoutes {
        id: routes

        pages: pages
        onLockWanted: Session.lock()
        onSpacesWanted: pages.home(plansPage)
    }
    property Component homePage: routes.homePage

    // What somebody has just joined says only later what it is.
    onHomePageChanged: {
        if (Plan.isOpen && pages.depth === 1 && pages.currentItem.objectName === "home")
            pages.home(root.homePage)
    }

    Component {
        id: whoPage

        WhoAreYouPage {
            objectName: "who"
            onPicked: (personId, name) => pages.go(pinPage, { "personId": personId, "name": name })
            onAddMe: pages.go(addMePage)
            onHelpWanted: (title, text) => pages.help(title, text)
        }
    }
    Component {
        id: pinPage

        PinPage {
            objectName: "pin"
            onBack: pages.leave()
            onHelpWanted: (title, text) => pages.help(title, text)
        }
    }
    Component {
        id: addMePage

        AddMePage {
            objectName: "add-me"
            onCancelled: pages.leave()
            onAdded: (personId, name) => {
                pages.leave()
                pages.go(pinPage, { "personId": personId, "name": name })
            }
            onHelpWanted: (title, text) => pages.help(title, text)
        }
    }
    Component {
        id: plansPage

        PlansPage {
            objectName: "plans"
            onPicked: spaceId => {
                Session.openSpace(spaceId)
                pages.home(root.homePage)
            }
            onJoinWanted: pages.go(joinPage)
            onFoundWanted: pages.go(foundPage)
            onLockWanted: Session.lock()
            onHelpWanted: (title, text) => pages.help(title, text)
        }
    }
    Component {
        id: foundPage

        FoundSpacePage {
            objectName: "found-space"
            onBack: pages.leave()
            onHelpWanted: (title, text) => pages.help(title, text)
        }
    }
    Component {
        id: joinPage

        JoinPage {
            objectName: "join"
            onBack: pages.leave()
            onHelpWanted: (title, text) => pages.help(title, text)
        }
    }
    Component {
        id: helpPage

        HelpPage {
            objectName: "help"
            onBack: pages.leave()
        }
    }

    // The face that was asked for on the command line.
    function pickAtStart(): void {
        if (root.startAs === "")
            return
        const personId = Session.personNamed(root.startAs)
        if (personId !== "")
            pages.go(pinPage, { "personId": personId, "name": Session.people.valueOf(personId, "name") })
        root.startAs = ""
    }

    function openAtStart(): void {
        const wanted = Session.spaceNamed(root.startSpace)
        if (Session.spaces.length !== 1 && wanted === "") {
            pages.home(plansPage)
            return
        }
        Session.openSpace(wanted)
        pages.home(root.homePage)
    }
}
