// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Where people said different things without knowing of each other. Nothing wins by itself.
AppPage {
    id: page

    signal laterWanted(string key, string label)

    title: Plan.openVersions.count > 1 ? qsTr("Two answers in %1 places").arg(Plan.openVersions.count)
                                       : qsTr("Two answers")
    helpText: qsTr("Two people answered at the same time. Both answers are safe. Pick one, keep both, or talk about it first.")

    EmptyHint {
        Layout.fillWidth: true
        visible: Plan.openVersions.count === 0
        symbolName: "done"
        title: qsTr("There is nothing to pick now.")
    }
    // A positioner: a layout of Qt 6.4 can stumble over rows that go while it is laid out.
    Column {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: Plan.openVersions

            Column {
                id: entry

                required property string key
                required property string label
                required property string symbol
                required property var answers
                required property string later

                width: rows.width
                spacing: Theme.space4

                SectionTitle {
                    width: entry.width
                    text: entry.label
                    symbolName: entry.symbol
                }
                IconWords {
                    visible: entry.later !== ""
                    symbolName: "talk-later"
                    //: %1 a day
                    text: qsTr("You want to talk about it. The day: %1").arg(entry.later)
                    widthMax: entry.width
                }
                TwoVersions {
                    width: entry.width
                    versions: entry.answers
                    onKeep: id => Plan.chooseAnswer(entry.key, id)
                    onKeepBoth: Plan.keepBoth(entry.key)
                    onLater: page.laterWanted(entry.key, entry.label)
                }
            }
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
    }
}
