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

    title: qsTr("Record what happened")
    question: qsTr("Which goal?")
    symbolName: "goal"
    hasNext: false
    helpText: qsTr("Touch the goal that this was part of.")

    // Another goal is another story: what was half said about the last one goes.
    function pick(goalKey: string, words: string, unit: string): void {
        if (page.draft.goal !== goalKey) {
            page.draft.clear()
            page.draft.goal = goalKey
            page.draft.goalWords = words
            page.draft.unit = unit
        }
        page.next()
    }

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
                required property string usualUnit

                text: words
                detail: howOften
                symbolName: symbol
                selected: page.draft.goal === key
                onClicked: page.pick(key, words, usualUnit)
            }
        }
    }
}
