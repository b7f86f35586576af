// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Who is told. The first face is who replies; nobody else can see the worry.
StepPage {
    id: page

    property string due: ""

    readonly property RecordDraft draft: Plan.drafts.of("concern")
    readonly property var chosen: page.draft.values.to ?? []

    title: qsTr("I am worried")
    question: qsTr("Who do you want to tell?")
    symbolName: "people"
    nextText: qsTr("Save")
    nextSymbol: "done"
    canNext: page.chosen.length > 0
    helpText: qsTr("Touch one face or more. The first one you touch will reply. Only you and they can see it.")

    EmptyHint {
        Layout.fillWidth: true
        visible: Plan.members.count < 2
        symbolName: "people"
        title: qsTr("Nobody else is in this plan yet.")
        text: qsTr("Your words wait here until then.")
    }
    MemberPicker {
        id: picker

        chosen: page.chosen
        firstDetail: qsTr("Will reply")
        onPicked: chosen => page.draft.put("to", chosen.length > 0 ? chosen : null)
    }
    Notice {
        Layout.fillWidth: true
        visible: page.chosen.length > 0
        symbolName: "just-me"
        title: qsTr("%1 will reply by %2.").arg(picker.names()[0] ?? "").arg(page.due)
        text: page.personKnows()
            ? qsTr("Only you and these people can see it.")
            : qsTr("Only you and these people can see it. %1 cannot see it.").arg(Plan.about)
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    function names(): var {
        return picker.names()
    }

    function personKnows(): bool {
        return Plan.isMine || picker.names().includes(Plan.about)
    }
}
