// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// A hard moment: what kind? One picture to touch.
StepPage {
    id: page

    readonly property RecordDraft draft: Plan.drafts.of("incident")

    title: qsTr("A hard moment")
    question: qsTr("What happened?")
    symbolName: "incident"
    hasNext: false
    helpText: qsTr("Touch the picture that fits best. This is about what happened. It is not about whose fault it was.")

    DangerNotice {
        Layout.fillWidth: true
        part: page.low ? "first" : "all"
    }
    TileGrid {
        tileWidth: 220
        columnsMax: 4

        Repeater {
            model: Choices.of("incident", "kindOf")

            ChoiceTile {
                required property var modelData

                text: modelData.label
                symbolName: modelData.symbol
                selected: page.draft.values.kindOf === modelData.name
                onClicked: {
                    page.draft.put("kindOf", modelData.name)
                    page.next()
                }
            }
        }
    }
    DangerNotice {
        Layout.fillWidth: true
        visible: page.low
        part: "rest"
    }
}
