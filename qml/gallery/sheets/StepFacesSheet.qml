// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

StepFrame {
    id: step

    property int mood: 4

    title: "How it went"
    question: "How good was it, " + SampleArea.theo.about + "?"
    symbolName: "how-good"
    step: 3
    steps: 3
    nextText: "Done"
    nextSymbol: "done"
    sharing: ({ state: "shared", time: "9:58", people: 4 })

    FaceScale {
        Layout.fillWidth: true
        value: step.mood
        onPicked: value => step.mood = value
    }
}
