// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

StepFrame {
    id: step

    property real amount: 12

    title: "How it went"
    question: "How much did Theo swim?"
    symbolName: "how-much"
    step: 2
    steps: 3
    sharing: ({ state: "shared", time: "9:58", people: 4 })

    AmountDial {
        Layout.fillWidth: true
        value: step.amount
        unit: "lengths"
        minimum: 0
        maximum: 100
        quickValues: [4, 8, 12, 20]
        onMoved: value => step.amount = value
    }
}
