// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// One hard moment: the facts, whose view is there, and what was learned, or that it is still to come.
PressCard {
    id: card

    required property string key
    required property string words
    required property string shortWords
    required property string kindLabel
    required property string kindSymbol
    required property string severityLabel
    required property string severitySymbol
    required property string hurt
    required property string before
    required property string day
    required property string written
    required property string writtenBy
    required property string myView
    required property string whyNoViewWords
    required property string learning
    required property bool waits
    property string aboutName: "" // whose plan it is
    property bool compact: false // only what one needs to know which it is

    signal opened(string key)

    readonly property real inner: card.width - 2 * card.padding
    readonly property string hurtWords: {
        if (card.hurt === "")
            return ""
        return card.hurt === "yes" ? qsTr("Somebody was hurt.") : qsTr("Nobody was hurt.")
    }
    readonly property string viewWords: card.myView === "" ? card.whyNoViewWords
        : qsTr("%1 says: %2").arg(card.aboutName).arg(card.myView)

    //: A hard moment: the kind, the day, what was seen
    sentence: card.spokenTogether([qsTr("%1. %2. %3").arg(card.kindLabel).arg(card.day).arg(card.words),
        card.written === "" ? "" : card.written + ".", card.hurtWords, card.waits ? qsTr("What we learned is still to come.") : card.learning])
    hint: qsTr("Asks what we learned.")
    interactive: card.waits
    stretched: true
    onClicked: card.opened(card.key)

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.space4

        Symbol {
            Layout.alignment: Qt.AlignTop
            name: card.kindSymbol === "" ? "incident" : card.kindSymbol
            size: Theme.symbolLarge
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            Words {
                Layout.fillWidth: true
                text: card.kindLabel
                font.bold: true
                font.pixelSize: Theme.textLarge
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("%1. %2 wrote it down.").arg(card.day).arg(card.writtenBy)
                soft: true
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                visible: card.written !== ""
                text: card.written
                soft: true
                font.bold: true
                spoken: false
            }
        }
    }
    Words {
        Layout.fillWidth: true
        text: card.compact ? card.shortWords : card.words
        spoken: false
    }
    IconWords {
        visible: !card.compact && card.severityLabel !== ""
        symbolName: card.severitySymbol
        widthMax: card.inner
        text: card.severityLabel
    }
    IconWords {
        visible: !card.compact && card.hurtWords !== ""
        symbolName: card.hurt === "yes" ? "hurt-self" : "working"
        widthMax: card.inner
        text: card.hurtWords
    }
    IconWords {
        visible: !card.compact && card.before !== ""
        symbolName: "before"
        widthMax: card.inner
        text: qsTr("Before: %1").arg(card.before)
    }
    IconWords {
        visible: !card.compact && card.viewWords !== ""
        symbolName: card.myView === "" ? "not-asked" : "me"
        widthMax: card.inner
        text: card.viewWords
    }
    IconWords {
        visible: !card.compact && card.learning !== ""
        symbolName: "learning"
        widthMax: card.inner
        text: qsTr("We learned: %1").arg(card.learning)
    }
    Item {
        Layout.fillHeight: true
    }
    IconWords {
        visible: card.waits
        symbolName: "time"
        widthMax: card.inner
        text: qsTr("What we learned is still to come.")
    }
}
