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

    readonly property bool several: entry.answers.length > 1

    signal changeWanted
    signal putAwayWanted
    signal worried
    signal versionsWanted

    spacing: Theme.space3

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
        width: entry.width
        visible: !entry.several
        interactive: false
        aboutName: Plan.about
        words: entry.words
        saidBy: entry.saidBy
        saidAs: entry.saidAs
        howSaid: entry.howSaidLabel
        because: entry.because
        writtenBy: entry.writtenBy
        when: entry.when
        justMe: entry.justMe
        sharedWith: entry.sharedWith
    }
    Words {
        width: entry.width
        visible: entry.newer
        text: qsTr("Made with a newer app. Some of it may not show here.")
    }
    Flow {
        width: entry.width
        spacing: Theme.space3
        visible: entry.canChange || entry.open

        BigButton {
            visible: entry.open
            text: qsTr("Look at both")
            symbolName: "two-versions"
            onClicked: entry.versionsWanted()
        }
        BigButton {
            visible: entry.canChange
            text: qsTr("Change this answer")
            symbolName: "writing"
            onClicked: entry.changeWanted()
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
    }
}
