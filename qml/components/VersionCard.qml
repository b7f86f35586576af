// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// One of several answers: who, when, the words, and a button that keeps it.
PressCard {
    id: card

    property string words: ""
    property string by: ""
    property string when: ""
    property bool isMe: false
    property string whose: "" // whose words they are: "Dev thinks so, because …"
    property bool canKeep: true

    signal keep

    interactive: false
    stretched: true
    edge: Theme.line
    spacing: Theme.space4
    //: %1 a name, %2 a time, %3 what they said
    sentence: qsTr("%1, %2: %3").arg(card.by).arg(card.when).arg(card.words) + " " + card.whose

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        PersonFace {
            Layout.fillWidth: false
            name: card.by
            size: Theme.face
            showName: false
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                //: The reader's own answer; %1 is their name
                text: card.isMe ? qsTr("%1 (you)").arg(card.by) : card.by
                font.bold: true
                font.pixelSize: Theme.textLarge
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.when
                soft: true
                font.pixelSize: Theme.textSmall
                spoken: false
            }
        }
    }
    Words {
        Layout.fillWidth: true
        text: card.words
        font.pixelSize: Theme.textLarge
        spoken: false
    }
    Words {
        Layout.fillWidth: true
        visible: card.whose !== ""
        text: card.whose
        soft: true
        spoken: false
    }
    Item {
        Layout.fillHeight: true
    }
    BigButton {
        Layout.fillWidth: true
        visible: card.canKeep
        //: A button; %1 is the name of who said it
        text: card.isMe ? qsTr("Keep mine") : qsTr("Keep %1's").arg(card.by)
        symbolName: "done"
        fullWidth: true
        onClicked: card.keep()
    }
}
