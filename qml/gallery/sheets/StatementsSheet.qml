// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

PageFrame {
    title: "Bedtime"
    subtitle: "What people said"
    personName: "Theo"
    sharing: ({ state: "saved", waiting: 3 })

    StatementCard {
        Layout.fillWidth: true
        words: "I go to bed at eleven. I want the door open a little, and my phone next to me."
        saidBy: "Theo"
        saidAs: "relative"
        howSaid: "symbols"
        howSaidLabel: "With pictures"
        writtenBy: "Ana"
        when: "Today, 10:42"
        openVersions: 2
        editable: true
    }
    StatementCard {
        Layout.fillWidth: true
        words: "The light in the hall is too bright for him."
        saidBy: "Moll"
        saidAs: "we-think"
        because: "he turned his face to the wall, three nights in a row."
        howSaid: "watching"
        howSaidLabel: "We watched"
        writtenBy: "Moll"
        when: "Yesterday, 22:15"
    }
    StatementCard {
        Layout.fillWidth: true
        words: "I worry when he is up late. I do not want him to know that."
        saidBy: "Ana"
        howSaid: "writing"
        howSaidLabel: "In writing"
        writtenBy: "Ana"
        when: "Today, 10:45"
        justMe: true
        editable: true
        interactive: false
    }
    footer: BigButton {
        text: "Add to this"
        symbolName: "add"
        kind: "primary"
    }
}
