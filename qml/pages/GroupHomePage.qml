// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The home of a self-advocacy group: the meeting that is going on, questions that wait for an answer,
// answers that came.
AppPage {
    id: page

    signal startWanted
    signal sessionWanted(string sessionKey, string sessionTitle)
    signal feedbackWanted(string key)
    signal peopleWanted
    signal moreWanted
    signal lockWanted

    title: Plan.name
    canGoBack: false
    helpText: qsTr("This is the first page of your group. Start a meeting when you are together. Questions with no answer stay here. Late ones come first.")

    RecordsModel {
        id: openSessions

        kind: "session"
        where: ({ state: "open" })
        newestBy: "on"
    }
    RecordsModel {
        id: pastSessions

        kind: "session"
        where: ({ state: "finished" })
        newestBy: "on"
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: Plan.joining
        symbolName: "sending"
        title: qsTr("The group is on its way.")
        text: qsTr("It comes when there is a connection.")
    }
    TileGrid {
        visible: !Plan.joining
        tileWidth: 340
        columnsMax: 2

        Repeater {
            model: openSessions

            BigButton {
                id: goOn

                required property string key
                required property string title

                implicitHeight: Math.max(Theme.answerTarget, implicitContentHeight + topPadding + bottomPadding)
                kind: "primary"
                symbolName: "group"
                text: qsTr("Go on: %1").arg(goOn.title)
                onClicked: page.sessionWanted(goOn.key, goOn.title)
            }
        }
        BigButton {
            implicitHeight: Math.max(Theme.answerTarget, implicitContentHeight + topPadding + bottomPadding)
            kind: openSessions.count === 0 ? "primary" : "secondary"
            symbolName: "add"
            text: qsTr("Start a meeting")
            onClicked: page.startWanted()
        }
    }
    FeedbackList {
        id: waiting

        show: "waiting"
        title: qsTr("Questions with no answer yet")
        symbolName: "time"
        onOpened: key => page.feedbackWanted(key)
    }
    FeedbackList {
        id: came

        show: "came"
        title: qsTr("Answers that came")
        symbolName: "board"
        onOpened: key => page.feedbackWanted(key)
    }
    FeedbackList {
        id: done

        show: "done"
        title: qsTr("You said, we did")
        symbolName: "done"
        onOpened: key => page.feedbackWanted(key)
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: !Plan.joining && waiting.count + came.count + done.count === 0
        symbolName: "question"
        title: qsTr("You have not asked a board yet.")
        text: qsTr("Start a meeting. Pick your questions. Then send them.")
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: pastSessions.count > 0
        text: qsTr("Meetings before")
        symbolName: "group"
    }
    TileGrid {
        visible: pastSessions.count > 0
        tileWidth: 260
        columnsMax: 4

        Repeater {
            model: pastSessions

            ChoiceTile {
                id: past

                required property string key
                required property string title
                required property var texts

                text: past.title
                detail: past.texts.on ?? ""
                symbolName: "group"
                onClicked: page.sessionWanted(past.key, past.title)
            }
        }
    }

    footer: [
        BigButton {
            kind: "quiet"
            symbolName: "people"
            text: qsTr("Who is in the group")
            onClicked: page.peopleWanted()
        },
        BigButton {
            kind: "quiet"
            symbolName: "settings"
            text: qsTr("More")
            onClicked: page.moreWanted()
        },
        BigButton {
            kind: "quiet"
            symbolName: "lock"
            text: qsTr("Lock the tablet")
            onClicked: page.lockWanted()
        }
    ]
}
