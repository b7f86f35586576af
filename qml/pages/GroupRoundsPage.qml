// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// How one person put their cards, now and the times before: what is different?
AppPage {
    id: page

    required property string topicId
    required property string participantId
    required property string who

    signal againWanted

    title: page.who
    helpText: qsTr("Here you see where the cards are. Each day has its own picture. The newest is first.")

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
    Column {
        id: list

        Layout.fillWidth: true
        spacing: Theme.space5

        Repeater {
            model: rounds

            Column {
                id: entry

                required property string who
                required property string participant
                required property string day
                required property string meaning
                required property var good
                required property var notSure
                required property var bad
                required property string sentence

                width: list.width
                spacing: Theme.space2

                CardRound {
                    width: parent.width
                    who: entry.who
                    participant: entry.participant
                    day: entry.day
                    meaning: entry.meaning
                    good: entry.good
                    notSure: entry.notSure
                    bad: entry.bad
                    sentence: entry.sentence
                }
                Words {
                    width: parent.width
                    text: entry.sentence
                    soft: true
                }
            }
        }
    }

    footer: BigButton {
        text: qsTr("Put cards again")
        symbolName: "cards"
        kind: "primary"
        onClicked: page.againWanted()
    }
}
