// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components

// What somebody of the sample area said.
StatementCard {
    id: card

    property var statement: ({})

    words: card.statement.words
    saidBy: card.statement.saidBy
    saidAs: card.statement.saidAs
    because: card.statement.because ?? ""
    howSaid: card.statement.howSaidSymbol
    howSaidLabel: card.statement.howSaidWords
    writtenBy: (card.statement.supportedBy ?? [card.statement.saidBy])[0]
    when: card.statement.when
}
