// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The home of a partnership board: questions from groups that wait for an answer, the latest ones first;
// then what was answered, and what the groups think of it.
AppPage {
    id: page

    signal feedbackWanted(string key)
    signal peopleWanted
    signal moreWanted
    signal lockWanted

    title: Plan.name
    canGoBack: false
    helpText: qsTr("Groups ask you questions here. Each one has a day for the answer. Late ones come first. They stay until you answer.")

    EmptyHint {
        Layout.fillWidth: true
        visible: Plan.joining
        symbolName: "sending"
        title: qsTr("The board is on its way.")
        text: qsTr("It comes when there is a connection.")
    }
    FeedbackList {
        id: waiting

        show: "waiting"
        boardSide: true
        title: qsTr("Questions that wait for your answer")
        symbolName: "question"
        onOpened: key => page.feedbackWanted(key)
    }
    FeedbackList {
        id: came

        show: "came"
        boardSide: true
        title: qsTr("You answered. The group reads it now.")
        symbolName: "board"
        onOpened: key => page.feedbackWanted(key)
    }
    FeedbackList {
        id: done

        show: "done"
        boardSide: true
        title: qsTr("They said, we did")
        symbolName: "done"
        onOpened: key => page.feedbackWanted(key)
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: !Plan.joining && waiting.count === 0
        symbolName: "done"
        title: qsTr("No question waits for you.")
        text: came.count + done.count === 0 ? qsTr("Groups can send you questions.") : ""
    }

    footer: [
        BigButton {
            kind: "quiet"
            symbolName: "people"
            text: qsTr("Who is on the board")
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
