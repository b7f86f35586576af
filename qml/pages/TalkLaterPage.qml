// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Two answers, and no choice today: on which day to ask again.
StepPage {
    id: page

    required property string key
    property string label: ""
    property bool saving: false

    signal done

    title: page.label
    question: qsTr("When do you want to talk about it?")
    symbolName: "talk-later"
    helpText: qsTr("Both answers stay safe. On that day the tablet asks you again. Others can still pick before.")
    hasNext: false

    Connections {
        target: Plan
        function onSaved(): void {
            if (!page.saving)
                return
            page.saving = false
            page.done()
        }
        function onRefused(): void {
            page.saving = false
        }
    }

    TileGrid {
        tileWidth: 260
        columnsMax: 4

        ChoiceTile {
            symbolName: "morning"
            text: qsTr("Tomorrow")
            detail: Days.words(Days.daysAgo(-1))
            onClicked: page.pick(1)
        }
        ChoiceTile {
            symbolName: "time"
            text: qsTr("In 3 days")
            detail: Days.due(Days.daysAgo(-3))
            onClicked: page.pick(3)
        }
        ChoiceTile {
            symbolName: "today"
            text: qsTr("In a week")
            detail: Days.due(Days.daysAgo(-7))
            onClicked: page.pick(7)
        }
        ChoiceTile {
            symbolName: "history"
            text: qsTr("In a month")
            detail: Days.due(Days.daysAgo(-30))
            onClicked: page.pick(30)
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    function pick(daysAhead: int): void {
        page.saving = true
        Plan.openVersions.putOff(page.key, Days.daysAgo(-daysAhead))
    }
}
