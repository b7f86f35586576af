// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: "Notices"
    sharing: ({ state: "saved" })

    Notice {
        Layout.fillWidth: true
        symbolName: "two-versions"
        title: SampleArea.theo.parts.bedtime.partWords + ": there are two answers"
        text: SampleArea.theo.people[0].name + " and " + SampleArea.theo.people[3].name
            + " both said something. Both are safe."
        actionText: "See both answers"
        tone: "attention"
    }
    Notice {
        Layout.fillWidth: true
        symbolName: "shared"
        title: SampleArea.jay.about + " has it now"
        text: "Everything is on his tablet too."
        tone: "good"
    }
    Notice {
        Layout.fillWidth: true
        symbolName: "saved-here"
        title: "No connection"
        text: "That is fine. Everything stays on this tablet until there is one."
    }
    EmptyHint {
        Layout.fillWidth: true
        symbolName: "goal"
        title: "No goals yet"
        text: "A goal is something you want to do."
        actionText: "Add a goal"
    }
    ToastUndo {
        Layout.fillWidth: true
        message: "The goal was put away."
        open: true
    }
}
