// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// One question that the group picked: vote on it in private, send it to the board, see what came.
AppPage {
    id: page

    required property string questionId
    required property string words

    signal voteStartWanted
    signal voteWanted(string voteId)
    signal sendWanted
    signal feedbackWanted(string key)

    title: qsTr("Our question")
    helpText: qsTr("You can vote first, so that each person says what they think. Then send the question to the board.")

    RecordsModel {
        id: votes

        kind: "vote"
        where: ({ about: page.questionId })
    }
    RecordsModel {
        id: sent

        kind: "feedback"
        where: ({ question: page.questionId })
    }
    Words {
        Layout.fillWidth: true
        text: page.words
        heading: true
        font.bold: true
        font.pixelSize: page.titleSize
    }
    TileGrid {
        tileWidth: 320
        columnsMax: 2

        Repeater {
            model: votes

            VoteTile {
                onOpened: voteId => page.voteWanted(voteId)
            }
        }
        ChoiceTile {
            beside: true
            visible: sent.count === 0
            symbolName: "ballot-box"
            text: votes.count === 0 ? qsTr("Vote in private") : qsTr("Vote again")
            onClicked: page.voteStartWanted()
        }
        Repeater {
            model: sent

            ChoiceTile {
                id: there

                required property string key
                required property var values
                required property var texts

                beside: true
                symbolName: "shared"
                text: qsTr("Sent to: %1").arg(there.values.board ?? "")
                detail: qsTr("Answer by: %1").arg(there.texts.due ?? "")
                onClicked: page.feedbackWanted(there.key)
            }
        }
    }

    footer: BigButton {
        visible: sent.count === 0
        text: qsTr("Send to the board")
        symbolName: "sending"
        kind: "primary"
        onClicked: page.sendWanted()
    }
}
