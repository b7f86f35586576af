// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Everything that is said in one part of the plan: the shared answer first, then what stands beside
// it. Two answers that nobody has settled stand side by side.
AppPage {
    id: page

    required property string part
    required property string label
    required property string symbol

    property string putAwayKey: ""

    signal changeWanted(string key, string words, string saidBy, string saidAs)
    signal sayMore
    signal versionsWanted
    signal addMediaWanted(string key)
    signal pictureWanted(string address, string words)
    signal worried(string key, string title)
    signal historyWanted(string key)
    signal proposeWanted(string key, string words, string saidBy, string saidAs, string ownerName)
    signal answerWanted(string key)

    title: page.label
    helpText: qsTr("Here you see all that is said about this. You can say something beside it. You can ask for other words.")

    StatementsModel {
        id: statements

        part: page.part
    }

    ToastUndo {
        Layout.fillWidth: true
        open: page.putAwayKey !== ""
        message: qsTr("It is put away.")
        onUndo: {
            Plan.bringBack(page.putAwayKey)
            page.putAwayKey = ""
        }
        onClosed: page.putAwayKey = ""
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: statements.count === 0
        symbolName: page.symbol
        title: qsTr("Nobody has said anything here yet.")
    }
    LongList {
        id: rows

        Layout.fillWidth: true
        view: page.view
        spacing: Theme.space4
        model: statements
        delegate: PartEntry {
            id: entry

            width: rows.width
            afterShared: statements.count > 1 && !statements.valueAt(0, "beside")
            onChangeWanted: page.changeWanted(entry.key, entry.words, entry.saidBy, entry.saidAs)
            onVersionsWanted: page.versionsWanted()
            onAddMediaWanted: page.addMediaWanted(entry.key)
            onPictureWanted: (address, words) => page.pictureWanted(address, words)
            onWorried: page.worried(entry.key, page.label)
            onBesideWanted: page.sayMore()
            onHistoryWanted: page.historyWanted(entry.key)
            onProposeWanted: page.proposeWanted(entry.key, entry.words, entry.saidBy, entry.saidAs, entry.ownerName)
            onAnswerWanted: proposal => page.answerWanted(proposal)
            onPutAwayWanted: {
                Plan.putAway(entry.key)
                page.putAwayKey = entry.key
            }
        }
    }

    footer: BigButton {
        text: qsTr("Say something more")
        symbolName: "say-something"
        kind: "primary"
        onClicked: page.sayMore()
    }
}
