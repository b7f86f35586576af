// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

PageFrame {
    title: "Goals"
    subtitle: "Three goals"
    personName: "Theo"
    sharing: ({ state: "failed", reason: "The server cannot be found.",
        nextStep: "We try again by ourselves. You can go on." })

    GoalCard {
        Layout.fillWidth: true
        words: "I want to swim every week"
        why: "Water makes my head quiet."
        symbolName: "swim"
        who: "Moll"
        state: "Doing this now"
        lastOutcome: ({ what: "Swimming", amount: "12", unit: "lengths", quality: 5,
            when: "Today, 9:30", whole: true })
    }
    GoalCard {
        Layout.fillWidth: true
        words: "I want to cook for Nan"
        symbolName: "cook"
        who: "Ana"
        state: "Doing this now"
        lastOutcome: ({ what: "Made soup", amount: "", unit: "", quality: 4,
            when: "Sunday", whole: false })
    }
    GoalCard {
        Layout.fillWidth: true
        words: "Quiet mornings"
        symbolName: "morning"
        state: "Paused"
    }
    footer: BigButton {
        text: "Add a goal"
        symbolName: "add"
        kind: "primary"
    }
}
