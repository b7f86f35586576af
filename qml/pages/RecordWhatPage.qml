// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// The first corner: what was done. What is often done is there to tap.
StepPage {
    id: page

    readonly property OutcomeDraft draft: Plan.drafts.outcome
    readonly property var usual: Plan.goals.valueOf(page.draft.goal, "usual") ?? []

    title: page.draft.goalWords
    question: qsTr("What did you do?")
    symbolName: "activity"
    canNext: page.draft.what.trim() !== ""
    helpText: qsTr("Touch what fits. If nothing fits, write it in the box.")

    Component.onCompleted: box.text = page.draft.what

    TileGrid {
        tileWidth: 330
        columnsMax: 2
        visible: page.usual.length > 0

        Repeater {
            model: page.usual

            ChoiceTile {
                required property string modelData

                beside: true
                symbolName: "activity"
                text: modelData
                selected: page.draft.what === modelData
                onClicked: {
                    box.text = modelData
                    page.draft.what = modelData
                    page.next()
                }
            }
        }
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        label: page.usual.length > 0 ? qsTr("Or say it in your own words") : qsTr("Say it in your own words")
        onEdited: text => page.draft.what = text
    }

    SkipButton {
        onClicked: {
            page.draft.what = ""
            page.next()
        }
    }
}
