// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Symbols
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// How a vote came out; or, while it is not final, which tablets it waits for. Nothing is counted in
// sight before all is in.
AppPage {
    id: page

    required property string voteId
    required property string sessionId

    signal finished
    signal votingWanted

    title: qsTr("The count")
    helpText: qsTr("The count comes when all tablets are finished and have met. A person who voted two times counts one time.")

    VoteState {
        id: standing

        vote: page.voteId
    }
    ParticipantsModel {
        id: people

        session: page.sessionId
    }
    GroupActions {
        id: actions
    }
    Words {
        Layout.fillWidth: true
        text: standing.words
        heading: true
        font.bold: true
        font.pixelSize: Theme.textLarge
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: standing.isFinal
        spacing: Theme.space3

        Symbol {
            Layout.alignment: Qt.AlignHCenter
            name: standing.outcomeSymbol
            size: Theme.symbolHuge
        }
        Words {
            Layout.fillWidth: true
            text: standing.outcomeWords
            font.bold: true
            font.pixelSize: Theme.textTitle
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            Layout.fillWidth: true
            text: standing.numberLine !== "" ? standing.numberLine : qsTr("People who voted: %1").arg(standing.votedCount)
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            Layout.fillWidth: true
            visible: standing.outcome === "too-few"
            text: qsTr("With fewer than 3 votes, they would not be secret.")
            horizontalAlignment: Text.AlignHCenter
        }
    }
    TileGrid {
        visible: standing.counts.length > 0
        tileWidth: 200
        columnsMax: 3

        Repeater {
            model: standing.counts

            CountPlate { }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: standing.known && !standing.isFinal
        symbolName: "time"
        title: qsTr("The count is not final yet.")
        text: {
            if (standing.mayVoteHere)
                return qsTr("People are still voting.")
            return standing.countsHere ? qsTr("It waits for other tablets.")
                : qsTr("Your votes go to the other tablet when they meet.")
        }
    }
    Column {
        id: waiting

        Layout.fillWidth: true
        visible: !standing.isFinal
        spacing: Theme.space3

        Repeater {
            model: standing.isFinal ? [] : standing.waitingFor

            Notice {
                id: one

                required property var modelData

                width: waiting.width
                symbolName: "ballot-box"
                title: {
                    if (one.modelData.isThis)
                        return qsTr("People can still vote on this tablet.")
                    return one.modelData.holder === "" ? qsTr("Waiting for another tablet")
                        : qsTr("Waiting for the tablet of %1").arg(one.modelData.holder)
                }
                actionText: one.modelData.isThis ? qsTr("Go on voting") : (standing.mayLeaveOut ? qsTr("Leave it out") : "")
                actionSymbolName: one.modelData.isThis ? "ballot-box" : "clear"
                onAction: {
                    if (one.modelData.isThis)
                        page.votingWanted()
                    else
                        actions.leaveOut(page.voteId, one.modelData.tablet)
                }
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: standing.held.length > 0
        tone: "attention"
        symbolName: "two-versions"
        title: qsTr("Voted on two tablets: %1").arg(people.namesOf(standing.held).join(", "))
        text: qsTr("One vote counts. The second one is held back.")
    }
    Notice {
        Layout.fillWidth: true
        visible: standing.isFinal && standing.late.length > 0
        tone: "attention"
        symbolName: "time"
        title: qsTr("Too late for the count: %1").arg(people.namesOf(standing.late).join(", "))
        text: qsTr("These votes are not counted. You can vote again.")
    }

    footer: BigButton {
        text: qsTr("Finished")
        symbolName: "done"
        kind: "primary"
        onClicked: page.finished()
    }
}
