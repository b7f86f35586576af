// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// A hard moment: which day was it? Today is picked already.
StepPage {
    id: page

    readonly property RecordDraft draft: Plan.drafts.of("incident")

    title: qsTr("A hard moment")
    question: qsTr("Which day was it?")
    symbolName: "today"
    nextText: qsTr("Save")
    nextSymbol: "done"
    helpText: qsTr("Touch the day it happened. If that was before today, everyone sees both days.")

    DayChoice {
        Layout.fillWidth: true
        day: page.draft.values.on ?? ""
        onPicked: day => page.draft.put("on", day)
    }
    ProblemNotice {
        Layout.fillWidth: true
    }
}
