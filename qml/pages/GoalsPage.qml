// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The goals, and how each is going.
AppPage {
    id: page

    signal goalWanted(string goalKey)
    signal recordOutcome
    signal addGoal
    signal howItGoesWanted

    title: qsTr("Goals")
    helpText: qsTr("Here are the goals. The faces say how good each time was. A dashed ring means that part of the story is missing.")

    EmptyHint {
        Layout.fillWidth: true
        visible: Plan.goals.count === 0
        symbolName: "goal"
        title: qsTr("There are no goals yet.")
        text: qsTr("What do you want to do?")
    }
    // A positioner: a layout of Qt 6.4 can stumble over rows that go while it is laid out.
    Column {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: Plan.goals

            GoalRow {
                width: rows.width
                onOpened: goalKey => page.goalWanted(goalKey)
            }
        }
    }

    footer: [
        BigButton {
            text: qsTr("Record what happened")
            symbolName: "outcome"
            kind: "primary"
            visible: Plan.goals.count > 0
            onClicked: page.recordOutcome()
        },
        BigButton {
            text: qsTr("Add a goal")
            symbolName: "add"
            onClicked: page.addGoal()
        },
        BigButton {
            text: qsTr("How it is going")
            symbolName: "how-it-goes"
            onClicked: page.howItGoesWanted()
        }
    ]
}
