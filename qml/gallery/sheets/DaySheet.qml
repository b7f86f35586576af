// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

StepFrame {
    id: step

    property string day: "2024-03-07"

    title: "Something we learned"
    question: "Which day was it?"
    symbolName: "learning"
    step: 2
    steps: 5
    sharing: ({ state: "shared", time: "9:58", people: 4 })

    DayPicker {
        Layout.fillWidth: true
        day: step.day
        dayWords: step.day
        today: new Date(2024, 2, 8)
        calendarOpen: true
        usual: [{ day: "2024-03-08", label: "Today" }, { day: "2024-03-07", label: "Yesterday" }]
        onPicked: day => step.day = day
    }
}
