// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// Somebody would like somebody else's words to be different: who, what exactly, why; and the answer,
// or who gives it.
PressCard {
    id: card

    property string by: ""
    property string when: ""
    property string ownerName: ""
    property string aboutLabel: ""
    property string why: ""
    property string answer: "" // "accepted", "declined"; empty while it waits
    property string answerLine: ""
    property string reason: ""
    property string howSaidLabel: ""
    property var pieces: []
    property string difference: ""
    property bool canAnswer: false
    property bool mine: false

    readonly property bool waits: card.answer === ""

    signal answerClicked
    signal takeBackClicked

    interactive: false
    edge: card.waits ? Theme.line : Theme.lineSoft
    sentence: card.wholeSentence()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        Symbol {
            name: "propose"
            size: Theme.symbol
        }
        PersonFace {
            Layout.fillWidth: false
            name: card.by
            size: Theme.faceSmall
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: card.titleWords()
                font.bold: true
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                text: card.aboutLabel === "" ? card.when : card.aboutLabel + " · " + card.when
                soft: true
                font.pixelSize: Theme.textSmall
                spoken: false
            }
        }
    }
    DifferenceText {
        Layout.fillWidth: true
        pieces: card.pieces
    }
    Words {
        Layout.fillWidth: true
        visible: card.why !== ""
        text: card.whyWords()
        spoken: false
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Symbol {
            name: card.answerSymbol()
            size: Theme.symbolSmall
        }
        Words {
            Layout.fillWidth: true
            text: card.answerWords()
            font.bold: !card.waits
            spoken: false
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: card.canAnswer || card.mine
        spacing: Theme.space3

        BigButton {
            visible: card.canAnswer
            text: qsTr("Say yes or no")
            symbolName: "agree"
            kind: "primary"
            onClicked: card.answerClicked()
        }
        BigButton {
            visible: card.mine
            text: qsTr("Take it back")
            symbolName: "undo"
            kind: "quiet"
            onClicked: card.takeBackClicked()
        }
    }

    function titleWords(): string {
        //: %1 a name
        return qsTr("%1 would like to change this").arg(card.by)
    }

    function whyWords(): string {
        return card.why === "" ? "" : qsTr("Because: %1").arg(card.why)
    }

    function answerSymbol(): string {
        if (card.waits)
            return "talk-later"
        return card.answer === "accepted" ? "done" : "not-working"
    }

    function answerWords(): string {
        if (!card.waits)
            return [card.answerLine, card.reason, card.howSaidLabel].filter(part => part !== "").join(" · ")
        if (card.canAnswer)
            return qsTr("You say yes or no.")
        //: %1 whose words they are
        return qsTr("%1 says yes or no. Until then nothing changes.").arg(card.ownerName)
    }

    function wholeSentence(): string {
        return card.spokenTogether([card.titleWords() + ".", card.difference, card.whyWords(), card.answerWords()])
    }
}
