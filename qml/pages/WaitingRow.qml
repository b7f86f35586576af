// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols
import Alongside.Components

// Somebody who has not answered these words yet.
PressCard {
    id: row

    property string name: ""
    property string role: ""
    property bool large: false

    interactive: false
    edge: row.large ? Theme.accent : Theme.lineSoft
    sentence: row.name + ". " + row.waitingWords()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        PersonFace {
            Layout.fillWidth: false
            name: row.name
            size: row.large ? Theme.faceLarge : Theme.face
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: row.name
                font.bold: true
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.role
                soft: true
                font.pixelSize: Theme.textSmall
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                text: row.waitingWords()
                spoken: false
            }
        }
        Symbol {
            name: "time"
            size: Theme.symbol
        }
    }

    function waitingWords(): string {
        return qsTr("We wait for this answer.")
    }
}
