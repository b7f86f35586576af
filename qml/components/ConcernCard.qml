// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// One worry in a list: what it is, and who does what by when.
PressCard {
    id: card

    required property string key
    required property string shortWords // all of them stand on its page
    required property string urgencyLabel
    required property string urgencySymbol
    required property string saidBy
    required property string saidOn
    required property string step
    required property string standing
    required property string waiting
    required property bool overdue

    signal opened(string key)

    readonly property string stepSymbol: {
        if (card.step === "settled")
            return "done"
        if (card.step === "ok")
            return "reply"
        return card.overdue ? "urgent-now" : "time"
    }

    sentence: card.spokenTogether([qsTr("%1 is worried: %2").arg(card.saidBy).arg(card.shortWords), card.standing])
    hint: qsTr("Shows the worry and the replies.")
    stretched: true
    onClicked: card.opened(card.key)

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.space4

        Symbol {
            Layout.alignment: Qt.AlignTop
            name: card.urgencySymbol === "" ? "worried" : card.urgencySymbol
            size: Theme.symbolLarge
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            Words {
                Layout.fillWidth: true
                text: card.shortWords
                font.bold: true
                font.pixelSize: Theme.textLarge
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("%1, %2").arg(card.saidBy).arg(card.saidOn)
                soft: true
                spoken: false
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.space3

        Symbol {
            name: card.stepSymbol
            size: Theme.symbol
        }
        Words {
            Layout.fillWidth: true
            text: card.standing
            color: card.overdue ? Theme.attention : Theme.text
            font.bold: card.overdue
            spoken: false
        }
    }
    Words {
        Layout.fillWidth: true
        visible: card.waiting !== ""
        text: qsTr("Waiting: %1").arg(card.waiting)
        soft: true
        font.pixelSize: Theme.textSmall
        spoken: false
    }
    Item {
        Layout.fillHeight: true
    }
}
