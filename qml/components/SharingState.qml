// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// Where the words are now. Four calm states, everywhere the same: a picture, a word, a time.
// No connection is grey and no fault; a fault says why and what to do, and is not red.
PressCard {
    id: sharing

    // The name of the state: "saved", "sending", "shared" or "failed".
    state: "saved"
    property int waiting: 0 // how many things only this tablet has
    property string time: ""
    property int people: 0 // how many others have everything
    property string reason: ""
    property string nextStep: ""
    property bool compact: false
    property bool oneLine: false // little height: all of the words, or the few that have room

    readonly property bool failed: sharing.state === "failed"
    readonly property bool shared: sharing.state === "shared"
    readonly property string symbolName: {
        const names = { "sending": "sending", "shared": "shared", "failed": "not-shared" }
        return names[sharing.state] ?? "saved-here"
    }
    readonly property string firstLine: {
        switch (sharing.state) {
        case "sending":
            //: Sharing state
            return qsTr("Sending")
        case "shared":
            //: Sharing state: others have it too
            return qsTr("Shared")
        case "failed":
            //: Sharing state
            return qsTr("Could not share")
        }
        //: Sharing state: not sent yet, and safe
        return qsTr("Saved on this tablet")
    }
    // Where there is little room, the picture gives way before the words do.
    readonly property int symbolSize: {
        if (sharing.oneLine)
            return Theme.symbol
        return Theme.scaled(sharing.compact ? Theme.symbolSmall : Theme.symbolLarge)
    }
    readonly property string fewWords: {
        if (sharing.failed)
            //: Sharing state, where there is little room: others do not have it
            return qsTr("Not shared")
        if (sharing.state === "saved")
            //: Sharing state, where there is little room: on this tablet, not sent yet
            return qsTr("Saved")
        return sharing.firstLine
    }
    readonly property string secondLine: {
        switch (sharing.state) {
        case "sending":
            return sharing.waitingWords()
        case "shared":
            return sharing.sharedWords()
        case "failed":
            return sharing.reason
        }
        return sharing.waitingWords()
    }

    interactive: false
    heightMin: Theme.touchTarget + Theme.space2
    padding: sharing.compact ? Theme.space2 : Theme.space4
    corner: sharing.compact ? Theme.radius : Theme.radiusLarge
    fill: sharing.tint()
    edge: sharing.interactive || Theme.highContrast ? sharing.ink() : Theme.none
    sentence: sharing.failed ? sharing.spokenTogether([sharing.allWords(), sharing.nextStep])
        : sharing.allWords()
    //: What pressing the sharing state does
    hint: qsTr("Shows what is shared, and with whom.")

    // Measured apart: what is shown must not depend on how wide it is by itself.
    TextMetrics {
        id: inOneLine

        font: first.font
        text: sharing.allWords()
    }
    RowLayout {
        id: line

        Layout.fillWidth: true
        spacing: sharing.compact ? Theme.space2 : Theme.space4

        Symbol {
            Layout.alignment: Qt.AlignVCenter
            name: sharing.symbolName
            size: sharing.symbolSize
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.space1
            spacing: 0

            Words {
                id: first

                Layout.fillWidth: true
                text: sharing.firstWords()
                color: sharing.ink()
                font.bold: true
                font.pixelSize: sharing.compact ? Theme.textSmall : Theme.textBody
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                visible: text !== "" && !sharing.oneLine
                text: sharing.secondLine
                font.pixelSize: sharing.compact ? Theme.textSmall : Theme.textBody
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                visible: !sharing.compact && sharing.failed && sharing.nextStep !== ""
                text: sharing.nextStep
                spoken: false
            }
        }
    }

    function firstWords(): string {
        if (!sharing.oneLine)
            return sharing.firstLine
        const room = sharing.width - 2 * sharing.padding - sharing.symbolSize - line.spacing - Theme.space2
        return inOneLine.advanceWidth <= room ? sharing.allWords() : sharing.fewWords
    }

    function ink(): color {
        if (sharing.failed)
            return Theme.attention
        return sharing.shared ? Theme.good : Theme.waiting
    }

    function tint(): color {
        if (sharing.failed)
            return Theme.attentionSoft
        return sharing.shared ? Theme.goodSoft : Theme.waitingSoft
    }

    function waitingWords(): string {
        if (sharing.waiting <= 0)
            return ""
        if (sharing.waiting === 1)
            return qsTr("1 waiting")
        //: How many things are on this tablet only
        return qsTr("%n waiting", "", sharing.waiting)
    }

    function peopleWords(): string {
        if (sharing.people <= 0)
            return ""
        if (sharing.people === 1)
            return qsTr("with 1 person")
        return qsTr("with %n people", "", sharing.people)
    }

    function sharedWords(): string {
        if (sharing.time === "" || sharing.people <= 0)
            return sharing.time + sharing.peopleWords()
        //: %1 a time, %2 "with 4 people"
        return qsTr("%1, %2").arg(sharing.time).arg(sharing.peopleWords())
    }

    function allWords(): string {
        if (sharing.secondLine === "")
            return sharing.firstLine
        if (sharing.failed)
            //: %1 why
            return qsTr("Could not share: %1").arg(sharing.reason)
        if (sharing.shared)
            //: %1 "Shared", %2 "10:42, with 4 people"
            return qsTr("%1, %2").arg(sharing.firstLine).arg(sharing.secondLine)
        //: %1 "Saved on this tablet", %2 "3 waiting"
        return qsTr("%1 (%2)").arg(sharing.firstLine).arg(sharing.secondLine)
    }
}
