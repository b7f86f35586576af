// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Symbols
import Alongside.Theme
import Alongside.Components

// A question to a board in a list: what is asked, and how it stands. Late ones say for how long.
PressCard {
    id: card

    required property string key
    required property string words
    required property string group
    required property string board
    required property string status
    required property string statusLine
    required property string tookPart
    required property string verdictLine

    property bool boardSide: false

    signal opened(string key)

    readonly property bool late: card.status === "overdue"
    readonly property string where: card.boardSide ? card.group : card.board
    readonly property string standing: card.status === "done" ? card.verdictLine : card.statusLine
    readonly property string picture: {
        if (card.late)
            return "time"
        if (card.status === "waiting")
            return "sending"
        return card.status === "came" ? "board" : "done"
    }

    sentence: card.spokenTogether([card.words, card.standing, card.where])
    edge: card.late ? Theme.attention : Theme.line
    fill: card.late ? Theme.attentionSoft : Theme.card
    onClicked: card.opened(card.key)

    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(symbol.height, text.implicitHeight)

        Symbol {
            id: symbol

            anchors.left: parent.left
            anchors.top: parent.top
            name: card.picture
            size: Theme.symbolLarge
        }
        Column {
            id: text

            anchors.left: symbol.right
            anchors.leftMargin: Theme.space4
            anchors.right: parent.right
            spacing: Theme.space1

            Words {
                width: parent.width
                text: card.words
                font.bold: true
                spoken: false
            }
            Words {
                width: parent.width
                text: card.standing
                color: card.late ? Theme.attention : Theme.text
                font.bold: card.late
                spoken: false
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: card.where
                soft: true
                font.pixelSize: Theme.textSmall
                spoken: false
            }
        }
    }
}
