// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// One thing to talk about: its words, to read and to hear, what people think of it, and what to do next.
AppPage {
    id: page

    required property string topicKey

    readonly property string topicId: actions.idOf(page.topicKey)

    signal cardsWanted(string meaning)
    signal speakWanted(string meaning)
    signal questionsWanted
    signal roundsWanted(string participantId, string who)

    title: qsTr("What we talk about")
    helpText: qsTr("Read it together. Then each person can put cards in columns, or say it. Touch the picture of somebody to look at it again.")

    GroupActions {
        id: actions
    }
    RecordsModel {
        id: topic

        kind: "topic"
        only: page.topicKey
    }
    CardRoundsModel {
        id: rounds

        topic: page.topicId
    }
    Column {
        id: said

        Layout.fillWidth: true
        spacing: Theme.space5

        Repeater {
            model: topic

            Column {
                id: shown

                required property string title
                required property var values

                width: said.width
                spacing: Theme.space4

                VoicedText {
                    width: parent.width
                    about: page.topicKey
                    words: shown.title
                    more: shown.values.words ?? ""
                    symbolName: "speech"
                    heading: true
                    wordsSize: page.titleSize
                }
                TileGrid {
                    width: parent.width
                    height: implicitHeight
                    tileWidth: 300
                    columnsMax: 3

                    ChoiceTile {
                        beside: true
                        symbolName: "cards"
                        text: qsTr("Put cards in columns")
                        onClicked: page.cardsWanted(shown.values.meaning ?? "good-bad")
                    }
                    ChoiceTile {
                        beside: true
                        symbolName: "microphone"
                        text: qsTr("Say it")
                        onClicked: page.speakWanted(shown.values.meaning ?? "good-bad")
                    }
                    ChoiceTile {
                        beside: true
                        symbolName: "question"
                        text: qsTr("Ask a question")
                        onClicked: page.questionsWanted()
                    }
                }
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: rounds.count > 0
        text: qsTr("What people think")
        symbolName: "people"
    }
    Column {
        id: list

        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: rounds

            CardRound {
                id: round

                width: list.width
                titled: true
                onOpened: page.roundsWanted(round.participant, round.who)
            }
        }
    }
}
