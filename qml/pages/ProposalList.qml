// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// What people would like to be different: about one thing that was said, or all that waits for oneself.
Column {
    id: list

    property string about: ""
    property bool forMe: false

    readonly property alias count: proposals.count

    signal answerWanted(string key)

    spacing: Theme.space3

    ProposalsModel {
        id: proposals

        about: list.about
        forMe: list.forMe
    }
    Repeater {
        model: proposals

        ProposalCard {
            required property string key

            required by
            required when
            required ownerName
            required why
            required answer
            required answerLine
            required reason
            required howSaidLabel
            required pieces
            required difference
            required canAnswer
            required mine
            required aboutLabel

            width: list.width
            onAnswerClicked: list.answerWanted(key)
            onTakeBackClicked: Plan.putAway(key)
        }
    }
}
