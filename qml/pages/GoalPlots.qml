// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components
import Alongside.Bridge

// One goal: how it went, time after time.
Item {
    id: plots

    property string goal: ""
    property string title: ""
    property string symbolName: "goal"

    implicitHeight: frame.implicitHeight

    OutcomePlot {
        id: outcomes

        goal: plots.goal
    }
    PlotFrame {
        id: frame

        width: plots.width
        title: plots.title
        symbolName: plots.symbolName
        sentences: outcomes.sentences
        head: outcomes.head
        rows: outcomes.rows
        note: plots.noteWords()

        OutcomePicture {
            width: parent.width
            visible: !outcomes.empty
            marks: outcomes.marks
        }
        Words {
            width: parent.width
            visible: outcomes.empty
            text: qsTr("Nothing is written down yet.")
            soft: true
        }
    }

    function noteWords(): string {
        if (outcomes.empty)
            return ""
        const empty = qsTr("An empty one of dashes is not the whole story.")
        return outcomes.unit === "" ? empty : qsTr("The numbers are %1.").arg(outcomes.unit) + " " + empty
    }
}
