// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Theme

PageFrame {
    id: sheet

    title: "Theo's plan"
    subtitle: "Good morning, Ana"
    personName: "Theo"
    canGoBack: false
    sharing: ({ state: "shared", time: "10:42", people: 4 })

    GridLayout {
        Layout.fillWidth: true
        columns: sheet.narrowContent ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        BigButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: "Say something"
            symbolName: "say-something"
            kind: "primary"
            fullWidth: true
        }
        BigButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: "Say how it went"
            symbolName: "outcome"
            fullWidth: true
        }
    }
    Notice {
        Layout.fillWidth: true
        symbolName: "two-versions"
        title: "Bedtime: there are two answers"
        text: "Ana and Dev both said something. Both are safe."
        actionText: "See both answers"
        tone: "attention"
    }
    SectionTitle {
        Layout.fillWidth: true
        text: "What matters to Theo"
        symbolName: "what-matters"
    }
    AnswerCard {
        Layout.fillWidth: true
        question: "People"
        symbolName: "people"
        answer: "I see Nan on Sunday. We cook."
        by: "Theo"
        when: "3 March"
    }
    AnswerCard {
        Layout.fillWidth: true
        question: "Mornings"
        symbolName: "morning"
        answer: "I like it quiet. No radio before I had my tea."
        by: "Theo"
        when: "Yesterday, 18:05"
    }
    SectionTitle {
        Layout.fillWidth: true
        text: "Goals"
        symbolName: "goal-path"
    }
    GoalCard {
        Layout.fillWidth: true
        words: "I want to swim every week"
        symbolName: "swim"
        who: "Moll"
        state: "Doing this now"
        lastOutcome: ({ what: "Swimming", amount: "12", unit: "lengths", quality: 5,
            when: "Today, 9:30", whole: true })
    }
}
