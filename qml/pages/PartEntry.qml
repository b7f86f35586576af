// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// One thing that is said in a part of the plan, with what can be done about it. A positioner and no
// layout: see TileGrid.
Column {
    id: entry

    required property string key
    required property string words
    required property string saidBy
    required property string saidAs
    required property string howSaid
    required property string howSaidLabel
    required property string because
    required property string writtenBy
    required property string when
    required property bool justMe
    required property string sharedWith
    required property bool open
    required property string keptBy
    required property var answers
    required property bool canChange
    required property bool canPutAway
    required property bool newer
    required property string toldWith
    required property bool othersWords
    required property string ownerName
    required property bool beside
    required property int index
    property bool afterShared: false // the shared answer stands before it

    readonly property bool several: entry.answers.length > 1

    signal changeWanted
    signal putAwayWanted
    signal worried
    signal versionsWanted
    signal addMediaWanted
    signal pictureWanted(string address, string words)
    signal besideWanted
    signal proposeWanted
    signal historyWanted
    signal answerWanted(string proposal)

    readonly property real inset: entry.beside ? Theme.space6 : 0

    spacing: Theme.space3

    SectionTitle {
        width: entry.width
        visible: entry.beside && entry.afterShared && entry.index === 1
        text: qsTr("Said beside it")
        symbolName: "beside"
    }

    Words {
        width: entry.width
        visible: entry.keptBy !== ""
        text: qsTr("%1 kept both answers.").arg(entry.keptBy)
        font.bold: true
    }
    Words {
        width: entry.width
        visible: entry.open
        text: qsTr("There are two answers. Nobody has picked yet.")
        font.bold: true
    }
    TileGrid {
        width: entry.width
        height: implicitHeight
        visible: entry.several
        tileWidth: 400
        columnsMax: 2

        Repeater {
            model: entry.several ? entry.answers : []

            StatementCard {
                required property var modelData

                interactive: false
                stretched: true
                aboutName: Plan.about
                words: modelData.words
                saidBy: modelData.saidBy
                saidAs: modelData.saidAs
                howSaid: modelData.howSaidLabel
                because: modelData.because
                writtenBy: modelData.by
                when: modelData.when
            }
        }
    }
    StatementCard {
        anchors.right: parent.right
        width: entry.width - entry.inset
        visible: !entry.several
        interactive: false
        aboutName: Plan.about
        words: entry.words
        saidBy: entry.saidBy
        saidAs: entry.saidAs
        howSaid: entry.howSaidSymbol()
        howSaidLabel: entry.howSaidLabel
        because: entry.because
        writtenBy: entry.writtenBy
        when: entry.when
        justMe: entry.justMe
        sharedWith: entry.sharedWith
        toldSymbol: entry.toldSymbolName()
    }
    MediaStrip {
        anchors.right: parent.right
        width: entry.width - entry.inset
        about: entry.key
        onPictureWanted: (address, words) => entry.pictureWanted(address, words)
    }
    Words {
        width: entry.width
        visible: entry.newer
        text: qsTr("Made with a newer app. Some of it may not show here.")
    }
    ProposalList {
        width: entry.width
        about: entry.key
        visible: count > 0
        onAnswerWanted: key => entry.answerWanted(key)
    }
    Flow {
        anchors.right: parent.right
        width: entry.width - entry.inset
        spacing: Theme.space3

        BigButton {
            visible: entry.open
            text: qsTr("Look at both")
            symbolName: "two-versions"
            onClicked: entry.versionsWanted()
        }
        // Whose words they are changes them; others say theirs beside them, or ask.
        BigButton {
            visible: entry.othersWords && !entry.open
            text: qsTr("Say beside it")
            symbolName: "beside"
            onClicked: entry.besideWanted()
        }
        BigButton {
            visible: entry.othersWords && !entry.open
            text: qsTr("Propose a change")
            symbolName: "propose"
            onClicked: entry.proposeWanted()
        }
        BigButton {
            visible: entry.canChange
            text: qsTr("Change this answer")
            symbolName: "writing"
            kind: entry.othersWords ? "quiet" : "secondary"
            onClicked: entry.changeWanted()
        }
        BigButton {
            text: qsTr("Add a photo or sound")
            symbolName: "add"
            onClicked: entry.addMediaWanted()
        }
        BigButton {
            text: qsTr("I am worried about this")
            symbolName: "worried"
            kind: "quiet"
            onClicked: entry.worried()
        }
        BigButton {
            visible: entry.canPutAway
            text: qsTr("Put away")
            symbolName: "clear"
            kind: "quiet"
            onClicked: entry.putAwayWanted()
        }
        BigButton {
            text: qsTr("What became of it")
            symbolName: "history"
            kind: "quiet"
            onClicked: entry.historyWanted()
        }
    }

    function howSaidSymbol(): string {
        if (entry.howSaid === "signs")
            return "sign"
        return entry.howSaid === "behaviour" ? "watching" : entry.howSaid
    }

    function toldSymbolName(): string {
        if (entry.toldWith === "sound")
            return "speech"
        if (entry.toldWith === "photo")
            return "picture"
        if (entry.toldWith === "drawing")
            return "drawing"
        return entry.toldWith === "" ? "" : "symbols"
    }
}
