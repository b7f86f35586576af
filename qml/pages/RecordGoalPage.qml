// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Record what happened: for which goal?
StepPage {
    id: page

    readonly property OutcomeDraft draft: Plan.drafts.outcome

    signal picked(string goalKey)

    title: qsTr("Record what happened")
    question: qsTr("Which goal?")
    symbolName: "goal"
    hasNext: false
    helpText: qsTr("Touch the goal that this was part of.")

    EmptyHint {
        Layout.fillWidth: true
        visible: Plan.goals.count === 0
        symbolName: "goal"
        title: qsTr("There are no goals yet.")
    }
    TileGrid {
        tileWidth: 330
        columnsMax: 3

        Repeater {
            model: Plan.goals

            ChoiceTile {
                required property string key
                required property string words
                required property string symbol
                required property string howOften

                text: words
                detail: howOften
                symbolName: symbol
                selected: page.draft.goal === key
                onClicked: page.picked(key)
            }
        }
    }
}
