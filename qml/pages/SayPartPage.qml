// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Components
import Alongside.Bridge

// Say something: about what?
StepPage {
    id: page

    readonly property StatementDraft draft: Plan.drafts.statement

    signal answerThere(var there)

    title: qsTr("Say something")
    question: qsTr("What is it about?")
    symbolName: "say-something"
    helpText: qsTr("Touch the picture that fits best. You can go back and pick another.")
    hasNext: false

    TileGrid {
        tileWidth: 230
        columnsMax: 4

        Repeater {
            model: Plan.parts

            ChoiceTile {
                id: tile

                required property string part
                required property string label
                required property string symbol
                required property string answerKey
                required property string words
                required property string saidBy
                required property string saidAs
                required property bool othersWords
                required property bool canChange
                required property string ownerName

                text: tile.label
                symbolName: tile.symbol
                selected: page.draft.part === tile.part
                onClicked: {
                    Plan.drafts.beginPart(tile.part, tile.label, tile.symbol)
                    if (tile.answerKey !== "")
                        page.answerThere({ "key": tile.answerKey, "words": tile.words, "saidBy": tile.saidBy, "saidAs": tile.saidAs,
                            "othersWords": tile.othersWords, "canChange": tile.canChange, "ownerName": tile.ownerName })
                    else
                        page.next()
                }
            }
        }
    }
}
