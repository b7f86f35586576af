// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Why, and how it was said. Both can be left out.
StepPage {
    id: page

    required property RecordDraft draft
    property bool forPerson: false

    readonly property bool yes: page.draft.values.answer === "yes"

    title: qsTr("Who agrees")
    question: page.yes ? qsTr("Is there something to add?") : qsTr("What should be different?")
    symbolName: page.yes ? "working" : "talk-later"
    helpText: qsTr("You do not have to say why. It helps others to know what to change.")
    nextText: qsTr("Save")
    nextSymbol: "done"

    Component.onCompleted: reason.text = page.draft.values.reason ?? ""

    TextBox {
        id: reason

        Layout.fillWidth: true
        label: qsTr("You can leave this out.")
        charactersMax: 4000
        onEdited: text => page.draft.put("reason", text)
    }
    SectionTitle {
        Layout.fillWidth: true
        text: page.forPerson ? qsTr("How did %1 say it?").arg(Plan.about) : qsTr("How did you say it?")
    }
    HowSaidTiles {
        value: page.draft.values.howSaid ?? ""
        onPicked: name => page.draft.put("howSaid", name)
    }
    ProblemNotice {
        Layout.fillWidth: true
    }
}
