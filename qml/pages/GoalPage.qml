// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// One goal over time: every time with its three corners, the latest first. Long stories come a
// little at a time.
AppPage {
    id: page

    required property string goalKey

    property int shown: 9

    readonly property int step: 9
    readonly property string words: Plan.goals.valueOf(page.goalKey, "words") ?? ""
    readonly property string why: Plan.goals.valueOf(page.goalKey, "why") ?? ""

    signal recordOutcome
    signal worried(string key, string title)

    title: page.words
    helpText: qsTr("Each box is one time. It has three parts: what, how much, and how good. An empty part is a part that nobody said.")

    OutcomesModel {
        id: outcomes

        goal: page.goalKey
    }

    Words {
        Layout.fillWidth: true
        visible: page.why !== ""
        text: page.why
        font.pixelSize: Theme.textLarge
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: outcomes.count === 0
        symbolName: "outcome"
        title: qsTr("Nothing is written down yet.")
    }
    TileGrid {
        tileWidth: 320
        columnsMax: 3

        Repeater {
            model: outcomes

            OutcomeRow {
                visible: index < page.shown
            }
        }
    }
    BigButton {
        Layout.alignment: Qt.AlignHCenter
        visible: outcomes.count > page.shown
        text: qsTr("Show older ones")
        symbolName: "down"
        onClicked: page.shown += page.step
    }

    footer: [
        BigButton {
            text: qsTr("Record what happened")
            symbolName: "outcome"
            kind: "primary"
            onClicked: page.recordOutcome()
        },
        BigButton {
            text: qsTr("I am worried about this")
            symbolName: "worried"
            kind: "quiet"
            onClicked: page.worried(page.goalKey, page.words)
        }
    ]
}
