// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

// The same, in words and as a table.
PageFrame {
    id: sheet

    readonly property var sentences: [qsTr("January to March 2023: There were 21 hard moments."),
        qsTr("July to September 2025: There was no hard moment."), qsTr("All of 2023: There were 70 hard moments."),
        qsTr("All of 2024: There were 30 hard moments."), qsTr("October to December 2025 is not over yet. So far: 0")]
    readonly property var rows: [[qsTr("October to December 2025"), qsTr("0 so far"), ""],
        [qsTr("July to September 2025"), "0", ""], [qsTr("January to March 2024"), "10", qsTr("I moved into my own house.")]]

    title: qsTr("How it is going")
    subtitle: SampleArea.theo.name

    PlotFrame {
        Layout.fillWidth: true
        title: qsTr("Hard moments")
        view: "words"
        sentences: sheet.sentences
    }
    PlotFrame {
        Layout.fillWidth: true
        title: qsTr("Hard moments")
        view: "table"
        head: [qsTr("When"), qsTr("How many"), qsTr("What changed")]
        rows: sheet.rows
    }
}
