// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// What one party says to a plan: their face, yes, yes with changes or no, why, how they said it; and
// what is different now when they answered earlier words.
PressCard {
    id: card

    property string party: ""
    property string role: ""
    property bool isPerson: false
    property string answerSymbol: ""
    property string answerLabel: ""
    property string reason: ""
    property string howSaid: ""
    property string howSaidLabel: ""
    property string writtenBy: ""
    property string when: ""
    property bool current: true
    property var since: [] // of { label, line, pieces, difference }

    interactive: false
    edge: card.isPerson ? Theme.accent : Theme.line

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        PersonFace {
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignTop
            name: card.party
            size: card.isPerson ? Theme.faceLarge : Theme.face
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space1

            Words {
                Layout.fillWidth: true
                text: card.party
                font.bold: true
                font.pixelSize: card.isPerson ? Theme.textLarge : Theme.textBody
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                visible: card.role !== ""
                text: card.role
                soft: true
                font.pixelSize: Theme.textSmall
                spoken: false
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space3

                Symbol {
                    name: card.answerSymbol
                    size: Theme.symbolLarge
                }
                Words {
                    Layout.fillWidth: true
                    text: card.answerLabel
                    font.bold: true
                    font.pixelSize: Theme.textLarge
                    spoken: false
                }
            }
            Words {
                Layout.fillWidth: true
                visible: card.reason !== ""
                text: card.reason
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                text: card.lineOf()
                soft: true
                font.pixelSize: Theme.textSmall
                spoken: false
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !card.current
        spacing: Theme.space3

        Symbol {
            name: "history"
            size: Theme.symbol
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("This answer is to earlier words.")
            color: Theme.attention
            font.bold: true
            spoken: false
        }
    }
    Column {
        id: changes

        Layout.fillWidth: true
        visible: !card.current && card.since.length > 0
        spacing: Theme.space2

        Repeater {
            model: card.current ? [] : card.since

            ColumnLayout {
                id: change

                required property var modelData

                width: changes.width
                spacing: Theme.space1

                Words {
                    Layout.fillWidth: true
                    text: change.modelData.label + ": " + change.modelData.line
                    soft: true
                    spoken: false
                }
                DifferenceText {
                    Layout.fillWidth: true
                    pieces: change.modelData.pieces
                }
            }
        }
    }

    function lineOf(): string {
        const wrote = card.writtenBy === "" ? "" : qsTr("%1 wrote it down").arg(card.writtenBy)
        return [card.howSaidLabel, wrote, card.when].filter(part => part !== "").join(" · ")
    }
}
