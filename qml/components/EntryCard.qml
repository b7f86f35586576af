// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Symbols
import Alongside.Theme

// A record of a planning tool: each answer under what was asked, then whose words they are. A guess
// says that it is one. What nobody answered takes no room.
PressCard {
    id: card

    property var cells: [] // { name, label, text, symbol }
    property var hidden: [] // names of cells that the place of the card says already
    property string mainCell: "words" // is shown large and without what was asked
    property int columnsMax: 1
    property string saidBy: ""
    property string saidAs: "me"
    property string aboutName: ""
    property string because: ""
    property string howSaid: ""
    property string howSaidLabel: ""
    property string supportedBy: ""
    property string saidOn: ""
    property string review: ""
    property bool justMe: false
    property string sharedWith: ""
    property bool several: false // two answers, and nobody has settled it

    readonly property bool guess: card.saidAs === "we-think"
    readonly property var shown: card.cells.filter(one => one.text !== "" && !card.hidden.includes(one.name))
    readonly property real inner: Math.max(0, card.width - 2 * card.padding)
    readonly property int columns: Math.max(1, Math.min(card.columnsMax, card.shown.length,
        Math.floor((card.inner + Theme.space5) / (Theme.scaled(210) + Theme.space5))))
    readonly property real cellWidth: Math.floor(
        (card.inner - (card.columns - 1) * Theme.space5) / card.columns)

    sentence: card.wholeSentence()
    spacing: Theme.space4

    IconWords {
        visible: card.guess
        widthMax: card.inner
        symbolName: "we-think"
        //: Over words that are a guess about somebody
        text: qsTr("We think. Nobody said this.")
    }
    Grid {
        Layout.fillWidth: true
        columns: card.columns
        columnSpacing: Theme.space5
        rowSpacing: Theme.space4

        Repeater {
            model: card.shown

            EntryCell {
                required property var modelData

                width: card.cellWidth
                label: modelData.name === card.mainCell ? "" : modelData.label
                text: modelData.text
                symbolName: modelData.symbol
                large: modelData.name === card.mainCell
            }
        }
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.becauseWords()
        spoken: false
    }
    Flow {
        Layout.fillWidth: true
        visible: card.saidBy !== ""
        spacing: Theme.space4

        IconWords {
            widthMax: card.inner
            personName: card.saidBy
            text: card.saidWords()
        }
        IconWords {
            widthMax: card.inner
            visible: card.howSaidLabel !== ""
            symbolName: card.howSaid
            text: card.howSaidLabel
        }
        IconWords {
            widthMax: card.inner
            visible: card.supportedBy !== ""
            symbolName: "how-to-support-me"
            text: qsTr("With help from %1").arg(card.supportedBy)
        }
        IconWords {
            widthMax: card.inner
            visible: card.saidOn !== ""
            symbolName: "today"
            text: card.saidOn
        }
        IconWords {
            widthMax: card.inner
            visible: card.review !== ""
            symbolName: "time"
            text: qsTr("Look again on %1").arg(card.review)
        }
    }
    IconWords {
        widthMax: card.inner
        visible: text !== ""
        symbolName: card.justMe ? "just-me" : "people"
        text: card.readersWords()
    }
    IconWords {
        widthMax: card.inner
        visible: card.several
        symbolName: "two-versions"
        text: qsTr("There are two answers. Nobody has picked yet.")
    }
    Item {
        Layout.fillHeight: true
        visible: card.stretched
    }

    function saidWords(): string {
        if (card.saidBy === "")
            return ""
        if (card.guess)
            //: Whose guess it is
            return qsTr("%1 thinks so").arg(card.saidBy)
        if (card.saidAs === "relative" && card.aboutName !== "" && card.aboutName !== card.saidBy)
            //: %1 speaks on behalf of %2
            return qsTr("%1 says it for %2").arg(card.saidBy).arg(card.aboutName)
        //: Whose own words these are
        return qsTr("%1 said this").arg(card.saidBy)
    }

    function becauseWords(): string {
        //: %1 the reason for a guess
        return card.guess && card.because !== "" ? qsTr("Because: %1").arg(card.because) : ""
    }

    function readersWords(): string {
        if (card.justMe)
            return qsTr("Only you can see this")
        return card.sharedWith !== "" ? qsTr("Shared with %1 only").arg(card.sharedWith) : ""
    }

    function wholeSentence(): string {
        const parts = card.shown.map(one => one.name === card.mainCell ? one.text : one.label + " " + one.text)
        const said = card.saidWords()
        return card.spokenTogether([card.guess ? qsTr("We think:") : "", parts.join(". "),
            card.becauseWords(), said === "" ? "" : said + ".", card.readersWords()])
    }
}
