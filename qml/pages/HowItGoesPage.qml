// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// How it is going: hard moments against what changed, and each goal over time.
AppPage {
    id: page

    signal eventWanted

    title: qsTr("How it is going")
    helpText: qsTr("Look at a picture, at words or at a table. They all say the same. We do not know from this why something changed.")

    MomentsPlot {
        id: moments

        monthly: length.value === "months"
    }

    PlotFrame {
        Layout.fillWidth: true
        title: qsTr("Hard moments")
        symbolName: "incident"
        sentences: moments.sentences
        head: moments.head
        rows: moments.rows

        PeriodPicture {
            width: parent.width
            visible: !moments.empty
            marks: moments.marks
        }
        Words {
            width: parent.width
            visible: moments.empty
            text: qsTr("No hard moment is written down.")
            soft: true
        }
    }
    ViewSwitch {
        id: length

        Layout.fillWidth: true
        visible: !moments.empty
        label: qsTr("How long is one bar?")
        value: "quarters"
        choices: [
            { name: "quarters", text: qsTr("Each 3 months"), symbolName: "time" },
            { name: "months", text: qsTr("Each month"), symbolName: "today" }
        ]
        onPicked: name => length.value = name
    }
    Column {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.space5

        Repeater {
            model: Plan.goals

            GoalPlots {
                required property string key
                required property string words
                required property string symbol

                width: rows.width
                goal: key
                title: words
                symbolName: symbol
            }
        }
    }

    footer: BigButton {
        text: qsTr("Add something that changed")
        symbolName: "today"
        onClicked: page.eventWanted()
    }
}
