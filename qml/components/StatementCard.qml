// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// What somebody said, and whose words they are: who said it, how, who wrote it down, and when.
// "We think" is not somebody's words but a guess; it says so, looks so, and gives its reason.
PressCard {
    id: card

    property string words: ""
    property string saidBy: ""
    property string aboutName: "" // whose plan it is, for what others say on their behalf
    property string saidAs: "me" // "me", "relative" (they said it, somebody wrote it) or "we-think"
    property string because: "" // what "we think" rests on
    property string howSaid: "" // the symbol of the way: "speech", "sign", "symbols" …
    property string howSaidLabel: "" // … and its word
    property string writtenBy: "" // left out where it is who said it
    property string when: ""
    property bool justMe: false
    /// Those who can see it too, when it is not everybody.
    property string sharedWith
    property int openVersions: 0 // two or more: nobody has settled it
    property bool editable: false
    /// Where a sound or a picture tells it, and `words` only say so: the symbol of that.
    property string toldSymbol: ""

    readonly property bool guess: card.saidAs === "we-think"
    readonly property bool open: card.openVersions > 1

    signal changeClicked
    signal versionsClicked

    sentence: card.wholeSentence()
    spacing: Theme.space4

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false // a layout grows unless told not to
        visible: card.guess
        spacing: Theme.space3

        Symbol {
            name: "we-think"
            size: Theme.symbol
        }
        Words {
            Layout.fillWidth: true
            //: Over words that are a guess about somebody
            text: qsTr("We think. Nobody said this.")
            color: Theme.waiting
            font.bold: true
            font.pixelSize: Theme.textSmall
            spoken: false
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.space4

        // A guess has a dotted edge beside it, somebody's own words a whole one.
        Column {
            id: edgeDots

            Layout.fillHeight: true
            Layout.preferredWidth: Theme.strongLine
            visible: card.guess
            spacing: Theme.space2
            clip: true

            Repeater {
                model: card.guess ? Math.floor(said.implicitHeight / (2 * Theme.space2)) + 1 : 0

                Rectangle {
                    width: Theme.strongLine
                    height: Theme.space2
                    radius: width / 2
                    color: Theme.waiting
                }
            }
        }
        Rectangle {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.strongLine
            visible: !card.guess && card.toldSymbol === ""
            radius: width / 2
            color: Theme.accent
        }
        Symbol {
            visible: card.toldSymbol !== ""
            name: card.toldSymbol
            size: Theme.symbolLarge
        }
        Words {
            id: said

            Layout.fillWidth: true
            text: card.words
            font.pixelSize: Theme.textLarge
            spoken: false
        }
    }
    Words {
        Layout.fillWidth: true
        visible: card.guess && card.because !== ""
        text: card.becauseWords()
        spoken: false
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space4

        IconWords {
            widthMax: card.width - 2 * card.padding
            personName: card.saidBy
            text: card.saidWords()
        }
        IconWords {
            widthMax: card.width - 2 * card.padding
            visible: card.howSaidLabel !== ""
            symbolName: card.howSaid
            text: card.howSaidLabel
        }
        IconWords {
            widthMax: card.width - 2 * card.padding
            visible: text !== ""
            symbolName: "writing"
            text: card.writtenWords()
        }
        IconWords {
            widthMax: card.width - 2 * card.padding
            visible: card.justMeWords() !== ""
            symbolName: card.justMe ? "just-me" : "people"
            text: card.justMeWords()
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: card.editable || card.open
        spacing: Theme.space3

        BigButton {
            visible: card.open
            text: card.versionsWords()
            symbolName: "two-versions"
            kind: "primary"
            onClicked: card.versionsClicked()
        }
        BigButton {
            visible: card.editable
            //: A button on what somebody said
            text: qsTr("Change this")
            symbolName: "writing"
            onClicked: card.changeClicked()
        }
    }
    // In a card that is as high as the one beside it, what is said begins at the top.
    Item {
        Layout.fillHeight: true
        visible: card.stretched
    }

    function saidWords(): string {
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
        return card.because === "" ? "" : qsTr("Because: %1").arg(card.because)
    }

    function writtenWords(): string {
        if (card.writtenBy === "" || card.writtenBy === card.saidBy)
            return card.when
        if (card.when === "")
            return qsTr("%1 wrote it down").arg(card.writtenBy)
        //: %1 a name, %2 a time
        return qsTr("%1 wrote it down. %2").arg(card.writtenBy).arg(card.when)
    }

    function justMeWords(): string {
        if (card.justMe)
            return qsTr("Only you can see this")
        return card.sharedWith !== "" ? qsTr("Shared with %1 only").arg(card.sharedWith) : ""
    }

    function versionsWords(): string {
        if (!card.open)
            return ""
        if (card.openVersions === 2)
            //: A button: see both answers side by side
            return qsTr("See both answers")
        return qsTr("See all %1 answers").arg(card.openVersions)
    }

    // Whose words they are comes first: one hears it before the words.
    function spokenWords(): string {
        if (card.guess)
            //: Read aloud: %1 the words of a guess
            return qsTr("We think: %1").arg(card.words)
        if (card.saidAs === "relative" && card.aboutName !== "" && card.aboutName !== card.saidBy)
            //: Read aloud: %1 and %2 names, %3 the words
            return qsTr("%1 says for %2: %3").arg(card.saidBy).arg(card.aboutName).arg(card.words)
        //: Read aloud: %1 a name, %2 the words
        return qsTr("%1 says: %2").arg(card.saidBy).arg(card.words)
    }

    function wholeSentence(): string {
        const how = card.howSaidLabel === "" ? "" : qsTr("How: %1.").arg(card.howSaidLabel)
        return card.spokenTogether([card.spokenWords(), card.becauseWords(),
            card.guess ? card.saidWords() + "." : "", how, card.writtenWords(), card.justMeWords()])
    }
}
