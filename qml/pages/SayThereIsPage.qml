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
    property bool othersWords: false
    property bool canChange: true
    property string ownerName: ""

    readonly property StatementDraft draft: Plan.drafts.statement

    signal speakWanted
    signal proposeWanted(string key, string words, string saidBy, string saidAs, string ownerName)

    title: page.draft.partLabel
    question: qsTr("This is said there now")
    symbolName: page.draft.partSymbol
    helpText: qsTr("There is an answer already. You can say something beside it. The words of others stay their own.")
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
        // Whoever speaks and does not write is there at once.
        ChoiceTile {
            beside: true
            symbolName: "microphone"
            text: qsTr("Speak")
            detail: qsTr("It stands beside this answer.")
            onClicked: {
                page.begin("")
                page.speakWanted()
            }
        }
        ChoiceTile {
            visible: page.othersWords
            beside: true
            symbolName: "propose"
            text: qsTr("Propose a change")
            //: %1 whose words they are
            detail: qsTr("%1 says yes or no.").arg(page.ownerName)
            onClicked: page.proposeWanted(page.key, page.words, page.saidBy, page.saidAs, page.ownerName)
        }
        ChoiceTile {
            visible: page.canChange
            beside: true
            symbolName: "writing"
            text: qsTr("Change this answer")
            detail: qsTr("Your answer comes in its place.")
            onClicked: page.go(page.key)
        }
    }

    function go(record: string): void {
        page.begin(record)
        page.next()
    }

    function begin(record: string): void {
        if (record === "")
            Plan.drafts.beginPart(page.draft.part, page.draft.partLabel, page.draft.partSymbol)
        else
            Plan.drafts.beginChange(record, page.draft.part, page.draft.partLabel, page.draft.partSymbol,
                page.words, page.saidBy, page.saidAs)
    }
}
