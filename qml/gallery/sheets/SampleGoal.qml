// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components

// A goal of the sample area with how it went last.
GoalCard {
    id: card

    property var goal: ({})
    property int outcomesShown: card.goal.outcomes.length

    readonly property var outcome: card.goal.outcomes[card.outcomesShown - 1]

    words: card.goal.words
    why: card.goal.why
    symbolName: card.goal.lifeAreaSymbol
    who: card.outcome?.judgedBy ?? ""
    state: card.goal.stateWords
    lastOutcome: card.outcome === undefined ? null : {
        what: card.outcome.what, amount: String(card.outcome.amount ?? ""),
        unit: card.outcome.unit ?? "", quality: card.outcome.quality ?? 0, when: card.outcome.when,
        whole: card.outcome.amount !== undefined && card.outcome.quality !== undefined
    }
}
