// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery
import Alongside.Theme

PageFrame {
    id: sheet

    readonly property var plan: SampleArea.theo

    title: sheet.plan.name
    subtitle: "Good morning, " + sheet.plan.people[0].name
    personName: sheet.plan.about
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
        title: sheet.plan.parts.bedtime.partWords + ": there are two answers"
        text: "Two people said something. Both are safe."
        actionText: "See both answers"
        tone: "attention"
    }
    Repeater {
        model: ["what-matters", "people", "mornings"]

        AnswerCard {
            required property string modelData

            readonly property var said: sheet.plan.parts[modelData]

            Layout.fillWidth: true
            question: said.partWords
            symbolName: said.partSymbol
            answer: said.words
            by: said.saidBy
            when: said.when
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        text: "Goals"
        symbolName: "goal-path"
    }
    SampleGoal {
        Layout.fillWidth: true
        goal: sheet.plan.goals[0]
    }
}
