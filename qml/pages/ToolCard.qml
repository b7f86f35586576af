// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols
import Alongside.Components

// One way to plan: its picture, its name, what it is for, and how much is in it.
PressCard {
    id: card

    required property string label
    required property string purpose
    required property string symbol
    required property int things

    readonly property string state: {
        if (card.things === 0)
            return qsTr("Nothing yet")
        return card.things === 1 ? qsTr("1 thing is in it") : qsTr("%1 things are in it").arg(card.things)
    }

    sentence: card.label
    hint: card.purpose + " " + card.state
    stretched: true
    padding: Theme.space4

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.space4

        Symbol {
            Layout.alignment: Qt.AlignTop
            name: card.symbol
            size: Theme.face
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            Words {
                Layout.fillWidth: true
                text: card.label
                font.bold: true
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                text: card.purpose
                font.pixelSize: Theme.textSmall
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                text: card.state
                soft: card.things === 0
                color: card.things === 0 ? Theme.textSoft : Theme.accent
                font.bold: card.things > 0
                font.pixelSize: Theme.textSmall
                spoken: false
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
