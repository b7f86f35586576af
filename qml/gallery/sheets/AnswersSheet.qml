// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: SampleArea.jay.name
    personName: SampleArea.jay.about
    sharing: ({ state: "sending", waiting: 2 })

    Repeater {
        model: ["home", "people", "food", "staying-safe"]

        AnswerCard {
            required property string modelData

            readonly property var said: SampleArea.jay.parts[modelData]
            readonly property var asked: SampleArea.theo.parts[modelData]

            Layout.fillWidth: true
            question: asked.partWords
            symbolName: asked.partSymbol
            answer: said?.words ?? ""
            by: said?.saidBy ?? ""
            when: said?.when ?? ""
            interactive: modelData !== "staying-safe"
        }
    }
}
