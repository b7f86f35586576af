// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components
import Alongside.Bridge

// Yes, yes with changes, or no.
StepPage {
    id: page

    required property RecordDraft draft
    property bool forPerson: false

    title: qsTr("Who agrees")
    question: page.forPerson ? qsTr("What does %1 say to these words?").arg(Plan.about) : qsTr("What do you say to these words?")
    symbolName: "agree"
    helpText: qsTr("There is no wrong answer. If you say no, we talk about it.")
    hasNext: false

    TileGrid {
        tileWidth: 280
        columnsMax: 3

        ChoiceTile {
            symbolName: "working"
            text: qsTr("Yes")
            selected: page.draft.values.answer === "yes"
            onClicked: page.pick("yes")
        }
        ChoiceTile {
            symbolName: "talk-later"
            text: qsTr("Yes, with changes")
            selected: page.draft.values.answer === "changes"
            onClicked: page.pick("changes")
        }
        ChoiceTile {
            symbolName: "not-working"
            text: qsTr("No")
            selected: page.draft.values.answer === "no"
            onClicked: page.pick("no")
        }
    }

    function pick(answer: string): void {
        page.draft.put("answer", answer)
        page.next()
    }
}
