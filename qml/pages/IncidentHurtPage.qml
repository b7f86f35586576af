// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// A hard moment: was anybody hurt?
StepPage {
    id: page

    readonly property RecordDraft draft: Plan.drafts.of("incident")

    title: qsTr("A hard moment")
    question: qsTr("Was somebody hurt?")
    symbolName: "health"
    hasNext: false
    helpText: qsTr("Touch yes or no. If somebody is hurt now, ring 999 first.")

    TileGrid {
        tileWidth: 280
        columnsMax: 2

        ChoiceTile {
            text: qsTr("Yes")
            detail: qsTr("You can say who in the words.")
            symbolName: "hurt-self"
            pictureSize: Theme.faceLarge
            selected: page.draft.values.hurt === true
            onClicked: page.pick(true)
        }
        ChoiceTile {
            text: qsTr("No")
            detail: qsTr("Nobody was hurt.")
            symbolName: "working"
            pictureSize: Theme.faceLarge
            selected: page.draft.values.hurt === false
            onClicked: page.pick(false)
        }
    }
    SkipButton {
        onClicked: page.pick(null)
    }

    function pick(hurt: var): void {
        page.draft.put("hurt", hurt)
        page.next()
    }
}
