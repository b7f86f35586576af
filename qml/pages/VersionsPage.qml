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

    title: Plan.openVersions.count > 1 ? qsTr("Two answers in %1 places").arg(Plan.openVersions.count)
                                       : qsTr("Two answers")
    helpText: qsTr("Two people answered at the same time. Both answers are safe. Pick one, keep both, or talk about it first.")

    EmptyHint {
        Layout.fillWidth: true
        visible: Plan.openVersions.count === 0
        symbolName: "done"
        title: qsTr("There is nothing to pick now.")
    }
    Repeater {
        model: Plan.openVersions

        ColumnLayout {
            id: entry

            required property string key
            required property string label
            required property string symbol
            required property var answers

            Layout.fillWidth: true
            spacing: Theme.space4

            SectionTitle {
                Layout.fillWidth: true
                text: entry.label
                symbolName: entry.symbol
            }
            TwoVersions {
                Layout.fillWidth: true
                versions: entry.answers
                onKeep: id => Plan.chooseAnswer(entry.key, id)
                onKeepBoth: Plan.keepBoth(entry.key)
                onLater: page.back()
            }
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
    }
}
