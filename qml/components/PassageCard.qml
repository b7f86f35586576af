// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components // for what is drawn in C++

// Words of one person within a text that people wrote together: whose, when, how they were said, and
// whether somebody took them out.
PressCard {
    id: card

    property string whose: ""
    property string howSaid: ""
    property string writtenBy: "" // who wrote them down, when that was somebody else
    property string when: ""
    property string words: ""
    property int pattern: 0
    property bool taken: false
    property string takenLine: ""
    property string backLine: ""

    interactive: false
    edge: card.taken ? Theme.lineSoft : Theme.line
    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        ColumnLayout {
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignTop
            spacing: 0

            PersonFace {
                name: card.whose
                size: Theme.face
            }
            PatternLine {
                Layout.alignment: Qt.AlignHCenter
                implicitWidth: Theme.face
                implicitHeight: Theme.scaled(10)
                pattern: card.pattern
                ink: Theme.text
                thickness: Theme.scaled(3)
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space1

            Words {
                Layout.fillWidth: true
                text: card.whose
                font.bold: true
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                text: card.words
                soft: card.taken
                font.pixelSize: Theme.textLarge
                font.strikeout: card.taken
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                text: card.lineOf()
                soft: true
                font.pixelSize: Theme.textSmall
                spoken: false
            }
            IconWords {
                Layout.fillWidth: true
                visible: card.takenLine !== ""
                symbolName: "clear"
                text: card.takenLine
                widthMax: width
            }
            IconWords {
                Layout.fillWidth: true
                visible: card.backLine !== ""
                symbolName: "undo"
                text: card.backLine
                widthMax: width
            }
        }
    }

    function lineOf(): string {
        const parts = [card.howSaid, card.writtenBy === "" ? "" : qsTr("%1 wrote it down").arg(card.writtenBy), card.when]
        return parts.filter(part => part !== "").join(" · ")
    }
}
