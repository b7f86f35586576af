// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Somebody answered before: change that answer, or say something more beside it.
StepPage {
    id: page

    required property string key
    required property string words
    required property string saidBy
    required property string saidAs

    readonly property StatementDraft draft: Plan.drafts.statement

    title: page.draft.partLabel
    question: qsTr("This is said there now")
    symbolName: page.draft.partSymbol
    helpText: qsTr("There is an answer already. If you change it, everyone sees the new one. The old words are kept too.")
    hasNext: false

    StatementCard {
        Layout.fillWidth: true
        interactive: false
        aboutName: Plan.about
        words: page.words
        saidBy: page.saidBy
        saidAs: page.saidAs
    }
    TileGrid {
        tileWidth: 340
        columnsMax: 2

        ChoiceTile {
            beside: true
            symbolName: "say-something"
            text: qsTr("Say something more")
            detail: qsTr("It stands beside this answer.")
            onClicked: page.go("")
        }
        ChoiceTile {
            beside: true
            symbolName: "writing"
            text: qsTr("Change this answer")
            detail: qsTr("Your answer comes in its place.")
            onClicked: page.go(page.key)
        }
    }

    function go(record: string): void {
        if (record === "")
            Plan.drafts.beginPart(page.draft.part, page.draft.partLabel, page.draft.partSymbol)
        else
            Plan.drafts.beginChange(record, page.draft.part, page.draft.partLabel, page.draft.partSymbol,
                page.words, page.saidBy, page.saidAs)
        page.next()
    }
}
