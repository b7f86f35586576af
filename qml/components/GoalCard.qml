// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// A goal in the person's own words, who helps, and how it went the last time, with all three
// corners of that time. A missing corner stays an empty ring.
PressCard {
    id: card

    property string words: ""
    property string why: ""
    property string who: ""
    property string symbolName: "goal"
    // How the goal is, in words: "Doing this now", "Done", "Paused".
    state: ""
    property var lastOutcome: null // { what, amount, unit, quality, when, whole }
    property bool canRecord: true

    readonly property var last: card.lastOutcome ?? ({})
    readonly property bool begun: (card.last.what ?? card.last.when ?? "") !== ""
    readonly property string amountWords: [card.last.amount ?? "", card.last.unit ?? ""]
        .join(" ").trim()
    readonly property int cornerColumns: card.width < Theme.narrowWidth ? 1 : 3
    readonly property real cornerWidth: Math.floor((card.width - 2 * card.padding
        - (card.cornerColumns - 1) * Theme.space4) / card.cornerColumns)

    signal record

    sentence: card.wholeSentence()
    spacing: Theme.space4

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        Symbol {
            Layout.alignment: Qt.AlignTop
            name: card.symbolName
            size: Theme.symbolLarge
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            Words {
                Layout.fillWidth: true
                text: card.words
                font.bold: true
                font.pixelSize: Theme.textLarge
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.why
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.state
                color: Theme.accent
                font.bold: true
                font.pixelSize: Theme.textSmall
                spoken: false
            }
        }
        PersonFace {
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignTop
            visible: card.who !== ""
            name: card.who
            size: Theme.face
            showName: card.width >= Theme.narrowWidth / 2
            Accessible.ignored: true
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.lineWidth
        color: Theme.lineSoft
    }
    Words {
        Layout.fillWidth: true
        text: card.lastTitle()
        soft: true
        font.pixelSize: Theme.textSmall
        spoken: false
    }
    Grid {
        Layout.fillWidth: true
        visible: card.begun
        columns: card.cornerColumns
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        CornerWords {
            width: card.cornerWidth
            symbolName: "activity"
            words: card.last.what ?? ""
            missingWords: qsTr("What was done is missing")
        }
        CornerWords {
            width: card.cornerWidth
            symbolName: "how-much"
            words: card.amountWords
            missingWords: qsTr("How much it was is missing")
        }
        CornerWords {
            width: card.cornerWidth
            symbolName: quality.symbol(card.last.quality ?? 0)
            words: quality.word(card.last.quality ?? 0)
            missingWords: qsTr("How good it was is missing")
        }
    }
    BigButton {
        visible: card.canRecord
        //: A button on a goal: tell what was done for it
        text: qsTr("Say how it went")
        symbolName: "outcome"
        onClicked: card.record()
    }
    QualityWords {
        id: quality
    }

    function lastTitle(): string {
        if (!card.begun)
            return qsTr("Nothing is written about this yet.")
        if ((card.last.when ?? "") === "")
            return qsTr("The last time")
        //: %1 a time
        return qsTr("The last time: %1").arg(card.last.when)
    }

    function lastWords(): string {
        if (!card.begun)
            return ""
        const missing = card.last.whole === true ? "" : qsTr("Something is missing.")
        return card.spokenTogether([card.stopped(card.last.what ?? ""),
            card.stopped(card.amountWords), card.stopped(quality.word(card.last.quality ?? 0)),
            missing])
    }

    // As a sentence: with a full stop, unless it has one.
    function stopped(part: string): string {
        if (part === "" || /[.!?]$/.test(part))
            return part
        return part + "."
    }

    function wholeSentence(): string {
        //: %1 the name of who helps with a goal
        const helper = card.who === "" ? "" : qsTr("With %1.").arg(card.who)
        return card.spokenTogether([card.stopped(card.words), card.stopped(card.why),
            card.stopped(card.state), helper, card.stopped(card.lastTitle()), card.lastWords()])
    }
}
