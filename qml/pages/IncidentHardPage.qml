// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// A hard moment: how hard was it?
StepPage {
    id: page

    readonly property RecordDraft draft: Plan.drafts.of("incident")

    title: qsTr("A hard moment")
    question: qsTr("How hard was it?")
    symbolName: "incident"
    hasNext: false
    helpText: qsTr("Touch small, in the middle, or big. If you do not know, say so.")

    TileGrid {
        tileWidth: 280
        columnsMax: 3

        Repeater {
            model: Choices.of("incident", "severity")

            ChoiceTile {
                required property var modelData

                text: modelData.label
                symbolName: modelData.symbol
                pictureSize: Theme.faceLarge
                selected: page.draft.values.severity === modelData.name
                onClicked: {
                    page.draft.put("severity", modelData.name)
                    page.next()
                }
            }
        }
    }
    SkipButton {
        onClicked: {
            page.draft.put("severity", null)
            page.next()
        }
    }
}
