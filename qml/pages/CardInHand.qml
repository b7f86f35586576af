// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Symbols
import Alongside.Theme
import Alongside.Components

// The card that is put down next: what is on it, where does it go, and how many are left.
Item {
    id: card

    property string words: ""
    property string symbolName: ""
    property int cardsLeft: 0

    implicitHeight: Math.max(plate.height, column.implicitHeight)

    Plate {
        id: plate

        anchors.left: parent.left
        width: Theme.symbolHuge + 2 * Theme.space3
        height: width
        edge: Theme.accent

        Symbol {
            anchors.centerIn: parent
            name: card.symbolName
            size: Theme.symbolHuge
        }
    }
    Column {
        id: column

        anchors.left: plate.right
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Words {
            width: parent.width
            text: card.words
            heading: true
            font.bold: true
            font.pixelSize: Theme.textTitle
        }
        Words {
            width: parent.width
            text: qsTr("Where does it go?")
            font.pixelSize: Theme.textLarge
        }
        Words {
            width: parent.width
            visible: card.cardsLeft > 0
            text: card.cardsLeft === 1 ? qsTr("This is the last card.") : qsTr("%1 cards are left.").arg(card.cardsLeft)
            soft: true
        }
    }
}
