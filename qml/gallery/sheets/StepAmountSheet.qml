// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

StepFrame {
    id: step

    readonly property var outcomes: SampleArea.theo.goals[0].outcomes
    readonly property var last: step.outcomes[step.outcomes.length - 1]
    property real amount: step.last.amount

    title: "How it went"
    question: step.last.what
    symbolName: "how-much"
    step: 2
    steps: 3
    sharing: ({ state: "shared", time: "9:58", people: 4 })

    AmountDial {
        Layout.fillWidth: true
        value: step.amount
        unit: step.last.unit
        minimum: 0
        maximum: 100
        quickValues: [4, 8, 12, 20]
        onMoved: value => step.amount = value
    }
}
