// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// One reply: the words, what will happen and by when, and if it was enough.
PressCard {
    id: card

    property string words: ""
    property string by: ""
    property string when: ""
    property string willHappen: ""
    property string byWhen: ""
    property string okForMe: ""
    property string notYetWhy: ""
    property string worried: "" // whose worry it is

    readonly property string happensLine: {
        if (card.willHappen === "")
            return ""
        //: What will happen, and the day by which it does
        return card.byWhen === "" ? card.willHappen : qsTr("%1 By %2.").arg(card.willHappen).arg(card.byWhen)
    }
    readonly property string okLine: {
        if (card.okForMe === "yes")
            return qsTr("%1 says: this is OK for me.").arg(card.worried)
        return card.okForMe === "not-yet" ? qsTr("%1 says: not yet. %2").arg(card.worried).arg(card.notYetWhy) : ""
    }

    interactive: false
    sentence: card.spokenTogether([qsTr("%1 replied: %2").arg(card.by).arg(card.words), card.happensLine, card.okLine])

    IconWords {
        personName: card.by
        widthMax: card.width - 2 * card.padding
        text: qsTr("%1 replied. %2").arg(card.by).arg(card.when)
    }
    Words {
        Layout.fillWidth: true
        text: card.words
        font.pixelSize: Theme.textLarge
        spoken: false
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: card.happensLine !== ""
        text: qsTr("What will happen")
        symbolName: "next"
    }
    Words {
        Layout.fillWidth: true
        visible: card.happensLine !== ""
        text: card.happensLine
        spoken: false
    }
    IconWords {
        visible: card.okLine !== ""
        symbolName: card.okForMe === "yes" ? "working" : "not-working"
        widthMax: card.width - 2 * card.padding
        text: card.okLine
    }
}
