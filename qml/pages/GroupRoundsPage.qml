// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// What one person thinks, with cards or in their own voice, now and the times before: what is different?
AppPage {
    id: page

    required property string topicId
    required property string participantId
    required property string who

    property string thrownAway: "" // the sound that can still come back

    signal againWanted
    signal speakWanted
    signal nextWanted

    title: page.who
    helpText: qsTr("Here you see the cards and hear the voice. Each day stands on its own. The newest is first.")

    CardRoundsModel {
        id: rounds

        topic: page.topicId
        participant: page.participantId
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: rounds.count === 0
        symbolName: "cards"
        title: qsTr("No cards are in the columns yet.")
    }
    ToastUndo {
        Layout.fillWidth: true
        message: qsTr("The sound is thrown away.")
        open: page.thrownAway !== ""
        onUndo: {
            Plan.bringBack(page.thrownAway)
            page.thrownAway = ""
        }
        onClosed: page.thrownAway = ""
    }
    ProblemNotice {
        Layout.fillWidth: true
    }
    Column {
        id: list

        Layout.fillWidth: true
        spacing: Theme.space5

        Repeater {
            model: rounds

            Column {
                id: entry

                required property string who
                required property string picture
                required property string participant
                required property string day
                required property string meaning
                required property var good
                required property var notSure
                required property var bad
                required property var voices
                required property string sentence

                width: list.width
                spacing: Theme.space2

                CardRound {
                    width: parent.width
                    who: entry.who
                    picture: entry.picture
                    participant: entry.participant
                    day: entry.day
                    meaning: entry.meaning
                    good: entry.good
                    notSure: entry.notSure
                    bad: entry.bad
                    voices: entry.voices
                    sentence: entry.sentence
                    onThrowAwayWanted: key => {
                        page.thrownAway = key
                        Plan.putAway(key)
                    }
                }
                Words {
                    width: parent.width
                    text: entry.sentence
                    soft: true
                }
            }
        }
    }

    footer: [
        BigButton {
            text: qsTr("The next person")
            symbolName: "people"
            kind: "primary"
            onClicked: page.nextWanted()
        },
        BigButton {
            text: qsTr("Put cards again")
            symbolName: "cards"
            onClicked: page.againWanted()
        },
        BigButton {
            text: qsTr("Say it")
            symbolName: "microphone"
            onClicked: page.speakWanted()
        }
    ]
}
