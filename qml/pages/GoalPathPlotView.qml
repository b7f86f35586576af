// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components
import Alongside.Bridge

// A goal as a path.
Item {
    id: view

    property string goal: ""

    implicitHeight: frame.implicitHeight

    GoalPathPlot {
        id: path

        goal: view.goal
    }
    PlotFrame {
        id: frame

        width: view.width
        title: qsTr("The way to the goal")
        symbolName: "goal-path"
        sentences: path.sentences
        head: path.head
        rows: path.rows

        PathPicture {
            width: parent.width
            marks: path.marks
            personName: Plan.about
        }
    }
}
