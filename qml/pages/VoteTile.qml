// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components
import Alongside.Bridge

// A private vote in a list: what it is about, and how far it is.
ChoiceTile {
    id: tile

    required property string recordId
    required property string title

    readonly property VoteState standing: VoteState {
        vote: tile.recordId
    }
    readonly property string progress: tile.standing.votedCount === 1 ? qsTr("1 person has voted. It is not counted yet.")
        : qsTr("%1 people have voted. It is not counted yet.").arg(tile.standing.votedCount)

    signal opened(string voteId)

    text: tile.title
    detail: tile.standing.isFinal ? tile.standing.outcomeWords : tile.progress
    symbolName: tile.standing.isFinal ? tile.standing.outcomeSymbol : "ballot-box"
    beside: true
    onClicked: tile.opened(tile.recordId)
}
