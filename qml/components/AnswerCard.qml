// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// A question with its picture and the answer, so far. No answer is said in words, not left blank.
PressCard {
    id: card

    property string question: ""
    property string symbolName: ""
    property string answer: ""
    property string by: ""
    property string when: ""

    readonly property bool answered: card.answer.trim() !== ""

    sentence: card.wholeSentence()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        Symbol {
            Layout.alignment: Qt.AlignTop
            visible: card.symbolName !== ""
            name: card.symbolName
            size: Theme.symbolLarge
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            Words {
                Layout.fillWidth: true
                text: card.question
                font.bold: true
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                text: card.answered ? card.answer : card.emptyWords()
                soft: !card.answered
                font.pixelSize: card.answered ? Theme.textLarge : Theme.textBody
                spoken: false
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
                visible: card.answered && card.byWords() !== ""
                spacing: Theme.space2

                PersonFace {
                    Layout.fillWidth: false
                    visible: card.by !== ""
                    name: card.by
                    size: Theme.symbolSmall
                    showName: false
                }
                Words {
                    Layout.fillWidth: true
                    text: card.byWords()
                    soft: true
                    font.pixelSize: Theme.textSmall
                    spoken: false
                }
            }
        }
        Symbol {
            visible: card.interactive
            name: "next"
            size: Theme.symbolSmall
        }
    }

    function emptyWords(): string {
        //: In place of an answer
        return qsTr("Nobody has said yet.")
    }

    function byWords(): string {
        if (card.by === "" || card.when === "")
            return card.by + card.when
        //: %1 a name, %2 a time
        return qsTr("%1, %2").arg(card.by).arg(card.when)
    }

    function wholeSentence(): string {
        if (!card.answered)
            return card.spokenTogether([card.question, card.emptyWords()])
        return card.spokenTogether([card.question, card.answer, card.byWords()])
    }
}
