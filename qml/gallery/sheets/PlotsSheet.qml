// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

// Theo's hard moments in three years, with a quarter that is not over; a goal time after time; its path.
PageFrame {
    id: sheet

    readonly property var counts: [21, 19, 16, 14, 10, 8, 7, 5, 0, 0, 0, 0]
    readonly property var months: ["Jan", "Apr", "Jul", "Oct"]

    title: qsTr("How it is going")
    subtitle: SampleArea.theo.name

    PlotFrame {
        Layout.fillWidth: true
        title: qsTr("Hard moments")
        symbolName: "incident"
        sentences: [qsTr("All of 2023: There were 70 hard moments."), qsTr("All of 2024: There were 30 hard moments."),
            qsTr("October to December 2025 is not over yet. So far: 0")]
        head: [qsTr("When"), qsTr("How many"), qsTr("What changed")]
        rows: [[qsTr("October to December 2025"), qsTr("0 so far"), ""]]

        PeriodPicture {
            width: parent.width
            marks: sheet.counts.map((count, i) => ({
                label: sheet.months[i % 4], year: String(2023 + Math.floor(i / 4)), name: "", count: count,
                part: count / 21, unfinished: i === 11, events: i === 4 ? [qsTr("I moved into my own house.")] : []
            }))
        }
    }
    PlotFrame {
        Layout.fillWidth: true
        title: "Swim every week"
        symbolName: "swim"
        sentences: [qsTr("6 times are written down."), qsTr("In 1 of them something is missing.")]
        head: [qsTr("The day"), qsTr("How much")]
        rows: [["3 Mar", "8 lengths"]]
        note: qsTr("An empty one of dashes is not the whole story.")

        OutcomePicture {
            width: parent.width
            marks: [2, 3, 3, 5, 6, 8].map((lengths, i) => ({
                day: (i * 7 % 28 + 1) + " " + sheet.months[Math.floor(i / 4)], amountText: lengths + " lengths",
                part: lengths / 8, quality: 3 + i % 3, whole: i !== 3
            }))
        }
    }
    PlotFrame {
        Layout.fillWidth: true
        title: qsTr("The way to the goal")
        symbolName: "goal-path"
        sentences: [qsTr("We are on the way to the goal.")]
        head: [qsTr("Where"), qsTr("What")]
        rows: [[qsTr("First step"), "Go and look at the pool with Dev."]]

        PathPicture {
            width: parent.width
            personName: "Theo"
            marks: [
                { kind: "first", words: "Go and look at the pool with Dev.", whole: true },
                { kind: "time", words: "3 March", quality: 4, whole: true }, { kind: "time", words: "10 March", quality: 0, whole: false },
                { kind: "time", words: "17 March", quality: 5, whole: true }, { kind: "here", words: qsTr("We are here"), whole: true },
                { kind: "goal", words: "Swim every week", whole: false }
            ]
        }
    }
}
