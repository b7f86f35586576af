// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Symbols
import Alongside.Theme

// One column of a card board: press it to put the card here that is in hand; or, when cards are movable,
// press one that lies in it to take it up again. Never both at once, so that no touch means two things.
// Neither: a picture of how it was.
PressCard {
    id: column

    property string words: ""
    property string symbolName: ""
    property var cards: [] // maps of key, words, symbol
    property bool movable: false
    property bool tall: true // room for some cards from the beginning

    signal cardPicked(string key)

    readonly property string listed: {
        const all = []
        for (const card of column.cards)
            all.push(card.words)
        return all.join(", ")
    }

    padding: Theme.space4
    stretched: true
    heightMin: column.tall && (column.interactive || column.movable) ? Theme.scaled(170) : Theme.answerTarget
    sentence: column.listed === "" ? column.words
        //: A column of cards and what lies in it: "Good: My home, Friends"
        : qsTr("%1: %2").arg(column.words).arg(column.listed)
    spacing: Theme.space2

    Item {
        Layout.fillWidth: true
        implicitHeight: head.implicitHeight

        Row {
            id: head

            width: parent.width
            spacing: Theme.space3

            Symbol {
                id: picture

                anchors.verticalCenter: parent.verticalCenter
                name: column.symbolName
                size: Theme.symbol
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(0, head.width - picture.width - head.spacing)
                text: column.words
                font.bold: true
                font.pixelSize: Theme.textLarge
                spoken: false
            }
        }
    }
    Column {
        id: lying

        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: column.cards

            CardChip {
                id: chip

                required property var modelData

                width: lying.width
                text: chip.modelData.words
                symbolName: chip.modelData.symbol
                interactive: column.movable
                onClicked: column.cardPicked(chip.modelData.key)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
