// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: "Goals"
    subtitle: SampleArea.theo.name
    personName: SampleArea.theo.about
    sharing: ({ state: "failed", reason: "The server cannot be found.",
        nextStep: "We try again by ourselves. You can go on." })

    Repeater {
        model: SampleArea.theo.goals

        SampleGoal {
            required property var modelData

            Layout.fillWidth: true
            goal: modelData
        }
    }
    SampleGoal {
        Layout.fillWidth: true
        goal: SampleArea.finn.goals[2]
        outcomesShown: 0
    }
    footer: BigButton {
        text: "Add a goal"
        symbolName: "add"
        kind: "primary"
    }
}
