// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

StepFrame {
    title: "Say something"
    question: "What do you want to say?"
    symbolName: "writing"
    step: 2
    steps: 4
    sharing: ({ state: "saved", waiting: 1 })

    TextBox {
        Layout.fillWidth: true
        label: "In your own words"
        text: SampleArea.theo.parts.bedtime.words
        placeholder: "Write here"
        charactersMax: 2000
    }
}
