// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Symbols
import Alongside.Theme
import Alongside.Components

// Somebody who gave no name wants to speak: others may know them by their voice, and they are told before.
AppPage {
    id: page

    required property string topicId
    required property string participantId
    required property string who

    signal speakWanted
    signal cardsWanted

    title: page.who
    helpText: qsTr("You gave no name. With cards, nobody knows who you are. A voice can tell them. You choose.")

    Words {
        Layout.fillWidth: true
        text: qsTr("Others may know your voice")
        heading: true
        font.bold: true
        font.pixelSize: page.titleSize
    }
    Column {
        id: told

        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: [
                { symbol: "who", words: qsTr("You gave no name.") },
                { symbol: "speech", words: qsTr("People who hear your voice may know who you are.") },
                { symbol: "group", words: qsTr("Only people in the group can hear it.") }
            ]

            Row {
                id: line

                required property var modelData

                spacing: Theme.space4

                Symbol {
                    id: picture

                    anchors.verticalCenter: parent.verticalCenter
                    name: line.modelData.symbol
                    size: Theme.symbolLarge
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    width: told.width - picture.width - line.spacing
                    text: line.modelData.words
                    font.pixelSize: Theme.textLarge
                }
            }
        }
    }
    TileGrid {
        tileWidth: 300
        columnsMax: 2

        ChoiceTile {
            text: qsTr("It is OK. I speak")
            symbolName: "microphone"
            onClicked: page.speakWanted()
        }
        ChoiceTile {
            text: qsTr("I put cards instead")
            symbolName: "cards"
            onClicked: page.cardsWanted()
        }
    }
}
