// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components
import Alongside.Bridge

// Whose answer it is: the person's own stands first.
StepPage {
    id: page

    required property RecordDraft draft

    title: qsTr("Who agrees")
    question: qsTr("Whose answer is it?")
    symbolName: "who"
    helpText: qsTr("Each one answers for themselves. If you write down what somebody else says, touch their face.")
    hasNext: false

    TileGrid {
        tileWidth: 300
        columnsMax: 2

        ChoiceTile {
            personName: Plan.about
            text: qsTr("%1’s own answer").arg(Plan.about)
            detail: qsTr("You write down what %1 says.").arg(Plan.about)
            selected: page.draft.values.party === Plan.about
            onClicked: page.pick(Plan.about)
        }
        ChoiceTile {
            personName: Plan.me
            text: qsTr("My own answer")
            selected: page.draft.values.answer !== undefined && page.draft.values.party === undefined
            onClicked: page.pick("")
        }
    }

    function pick(party: string): void {
        page.draft.put("party", party)
        page.next()
    }
}
