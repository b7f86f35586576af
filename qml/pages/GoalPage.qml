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

    readonly property int step: page.low ? 3 : 9
    property int shown: page.step
    readonly property string words: Plan.goals.valueOf(page.goalKey, "words") ?? ""
    readonly property string why: Plan.goals.valueOf(page.goalKey, "why") ?? ""

    signal recordOutcome
    signal addMediaWanted(string key, string label)
    signal pictureWanted(string address, string words)
    signal worried(string key, string title)
    signal howWeHelpWanted
    signal agreementWanted

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
    MediaStrip {
        Layout.fillWidth: true
        about: page.goalKey
        onPictureWanted: (address, words) => page.pictureWanted(address, words)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        BigButton {
            text: qsTr("Add a photo or sound")
            symbolName: "add"
            onClicked: page.addMediaWanted(page.goalKey, page.words)
        }
        BigButton {
            text: qsTr("I am worried about this")
            symbolName: "worried"
            kind: "quiet"
            onClicked: page.worried(page.goalKey, page.words)
        }
    }
    GoalPathPlotView {
        Layout.fillWidth: true
        goal: page.goalKey
    }
    GoalPlots {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        goal: page.goalKey
        title: qsTr("Time after time")
        symbolName: "outcome"
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: outcomes.count > 0
        text: qsTr("Each time")
        symbolName: "today"
    }
    TileGrid {
        tileWidth: 320
        columnsMax: 3

        Repeater {
            model: FirstRowsModel {
                sourceModel: outcomes
                limit: page.shown
            }

            OutcomeRow {
                id: row

                required property string key

                MediaStrip {
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    about: row.key
                }
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
            text: qsTr("How we help")
            symbolName: "write-together"
            onClicked: page.howWeHelpWanted()
        },
        BigButton {
            text: qsTr("Who agrees")
            symbolName: "agree"
            onClicked: page.agreementWanted()
        }
    ]
}
