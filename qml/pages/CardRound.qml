// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// How somebody put their cards on one day: a picture to look at and to read out.
Column {
    id: round

    required property string who
    required property string participant
    required property string day
    required property string meaning
    required property var good
    required property var notSure
    required property var bad
    required property string sentence

    property bool titled: false // whose it is, to press; else only the day

    signal opened

    spacing: Theme.space2

    CardRoundsModel {
        id: words
    }
    ChoiceTile {
        width: parent.width
        visible: round.titled
        beside: true
        pictureSize: Theme.faceSmall
        personName: round.who
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
}
