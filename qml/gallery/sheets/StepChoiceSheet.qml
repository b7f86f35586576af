// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery
import Alongside.Theme

StepFrame {
    id: sheet

    title: "Say something"
    question: "What is it about?"
    symbolName: "say-something"
    step: 1
    steps: 4
    canNext: false
    sharing: ({ state: "saved", waiting: 1 })

    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(2, Math.floor(sheet.contentWidth / Theme.scaled(220)))
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        Repeater {
            model: SampleArea.theo.statements.slice(6, 14)

            ChoiceTile {
                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                text: modelData.partWords
                symbolName: modelData.partSymbol
            }
        }
    }
}
