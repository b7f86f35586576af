// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The cover between two people: nothing of any vote is on it. Whoever has the tablet touches their own
// picture. Who has voted is not there any more.
AppPage {
    id: page

    required property string voteId
    required property string sessionId

    property bool thanks: false

    readonly property int toVote: people.count - standing.voted.length

    signal ballotWanted(string participantId, string who, string words)
    signal countWanted

    title: qsTr("Pass the tablet on")
    canGoBack: true
    helpText: qsTr("Give the tablet to the next person. That person touches their own picture. Nobody else looks.")

    VoteState {
        id: standing

        vote: page.voteId
    }
    ParticipantsModel {
        id: people

        session: page.sessionId
    }
    Notice {
        Layout.fillWidth: true
        visible: page.thanks
        tone: "good"
        symbolName: "ballot-box"
        title: qsTr("Thank you. Your vote is in the box.")
        text: qsTr("Now pass the tablet to the next person.")
    }
    Words {
        Layout.fillWidth: true
        visible: page.toVote > 0
        text: qsTr("Who votes now? Touch your picture.")
        heading: true
        font.bold: true
        font.pixelSize: page.titleSize
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: standing.known && page.toVote <= 0
        symbolName: "done"
        title: qsTr("Everybody has voted.")
        text: qsTr("Touch “Stop voting here” to count.")
    }
    TileGrid {
        tileWidth: 190
        columnsMax: 5

        Repeater {
            model: people

            ParticipantTile {
                id: tile

                visible: standing.known && standing.mayVoteHere && !standing.voted.includes(tile.recordId)
                onClicked: {
                    page.thanks = false
                    page.ballotWanted(tile.recordId, tile.name, standing.words)
                }
            }
        }
    }
    Words {
        Layout.fillWidth: true
        visible: standing.voted.length > 0
        text: standing.voted.length === 1 ? qsTr("1 person has voted.")
            : qsTr("%1 people have voted.").arg(standing.voted.length)
        soft: true
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        text: qsTr("Stop voting here")
        symbolName: "lock"
        kind: page.toVote <= 0 ? "primary" : "secondary"
        visible: standing.known && standing.mayVoteHere
        onClicked: {
            actions.closeBox(page.voteId)
            page.countWanted()
        }
    }

    GroupActions {
        id: actions
    }
}
