// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// A meeting: who is here, what we talk about, our questions, our votes.
AppPage {
    id: page

    required property string sessionKey
    required property string sessionTitle

    readonly property string sessionId: actions.idOf(page.sessionKey)
    readonly property bool isOpen: open.count > 0

    signal joinWanted
    signal topicWanted(string topicKey)
    signal addTopicWanted
    signal questionsWanted
    signal questionWanted(string questionId, string words)
    signal voteWanted(string voteId)

    title: page.sessionTitle
    helpText: qsTr("First, everybody joins. Then pick what to talk about. You can ask questions and vote in private.")

    ParticipantsModel {
        id: people

        session: page.sessionId
    }
    GroupActions {
        id: actions
    }
    RecordsModel {
        id: open

        kind: "session"
        only: page.sessionKey
        where: ({ state: "open" })
    }
    RecordsModel {
        id: topics

        kind: "topic"
        where: ({ session: page.sessionId })
    }
    RecordsModel {
        id: picked

        kind: "group-question"
        where: ({ session: page.sessionId, picked: true })
    }
    RecordsModel {
        id: votes

        kind: "vote"
        where: ({ session: page.sessionId })
    }

    SectionTitle {
        Layout.fillWidth: true
        text: people.count === 0 ? qsTr("Who is here?") : qsTr("Here: %1").arg(people.count)
        symbolName: "people"
    }
    TileGrid {
        tileWidth: 150
        columnsMax: 6

        Repeater {
            model: people

            ParticipantFace { }
        }
        ChoiceTile {
            symbolName: "add"
            text: qsTr("Join")
            onClicked: page.joinWanted()
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        text: qsTr("What we talk about")
        symbolName: "speech"
    }
    TileGrid {
        tileWidth: 260
        columnsMax: 4

        Repeater {
            model: topics

            ChoiceTile {
                id: topic

                required property string key
                required property string title

                text: topic.title
                symbolName: "speech"
                onClicked: page.topicWanted(topic.key)
            }
        }
        ChoiceTile {
            symbolName: "add"
            text: qsTr("Add a topic")
            onClicked: page.addTopicWanted()
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        text: qsTr("Our questions")
        symbolName: "question"
    }
    TileGrid {
        tileWidth: 320
        columnsMax: 3

        Repeater {
            model: picked

            ChoiceTile {
                id: question

                required property string recordId
                required property string title

                text: question.title
                symbolName: "question"
                beside: true
                onClicked: page.questionWanted(question.recordId, question.title)
            }
        }
        ChoiceTile {
            symbolName: "add"
            beside: true
            text: qsTr("Add and pick questions")
            onClicked: page.questionsWanted()
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        visible: votes.count > 0
        text: qsTr("Private votes")
        symbolName: "ballot-box"
    }
    TileGrid {
        visible: votes.count > 0
        tileWidth: 320
        columnsMax: 3

        Repeater {
            model: votes

            VoteTile {
                onOpened: voteId => page.voteWanted(voteId)
            }
        }
    }

    footer: [
        BigButton {
            visible: page.isOpen
            text: qsTr("The meeting is over")
            symbolName: "done"
            onClicked: Plan.setRecord(page.sessionKey, { "state": "finished" })
        },
        BigButton {
            visible: !page.isOpen
            text: qsTr("Open the meeting again")
            symbolName: "undo"
            onClicked: Plan.setRecord(page.sessionKey, { "state": "open" })
        }
    ]
}
