// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// What somebody thinks, as they said it on one day: their cards, a picture to look at and to read out, and their
// own voice, to listen to.
Column {
    id: round

    required property string who
    required property string picture
    required property string participant
    required property string day
    required property string meaning
    required property var good
    required property var notSure
    required property var bad
    required property var voices
    required property string sentence

    property bool titled: false // whose it is, to press; else only the day

    readonly property bool hasCards: round.good.length + round.notSure.length + round.bad.length > 0

    signal opened
    signal throwAwayWanted(string key)

    spacing: Theme.space2

    CardRoundsModel {
        id: words
    }
    ChoiceTile {
        width: parent.width
        visible: round.titled
        beside: true
        pictureSize: Theme.faceSmall
        symbolName: round.picture
        personName: round.picture === "" ? round.who : ""
        text: round.who
        detail: round.day
        onClicked: round.opened()
    }
    SectionTitle {
        width: parent.width
        visible: !round.titled
        text: round.day
        symbolName: "today"
    }
    TileGrid {
        width: parent.width
        height: implicitHeight
        visible: round.hasCards
        tileWidth: 220
        columnsMax: 3

        Repeater {
            model: words.columns(round.meaning)

            CardColumn {
                id: column

                required property var modelData

                interactive: false
                words: column.modelData.words
                symbolName: column.modelData.symbol
                cards: column.modelData.name === "good" ? round.good
                    : column.modelData.name === "bad" ? round.bad : round.notSure
            }
        }
    }
    Repeater {
        model: round.voices

        Column {
            id: voice

            required property string modelData

            width: round.width
            spacing: Theme.space3

            MediaStrip {
                width: voice.width
                about: voice.modelData
            }
            BigButton {
                anchors.left: parent.left
                visible: !round.titled
                text: qsTr("Throw the sound away")
                symbolName: "clear"
                kind: "quiet"
                onClicked: round.throwAwayWanted(voice.modelData)
            }
        }
    }
}
