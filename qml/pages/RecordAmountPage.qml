// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The second corner: how much.
StepPage {
    id: page

    readonly property OutcomeDraft draft: Plan.drafts.outcome

    title: page.draft.goalWords
    question: qsTr("How much?")
    symbolName: "how-much"
    helpText: qsTr("Touch plus for more and minus for less. If you do not know how much, say so.")

    canNext: page.draft.hasAmount

    Component.onCompleted: unitBox.text = page.draft.unit

    AmountDial {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space4
        Layout.bottomMargin: Theme.space4
        quickValues: Plan.goals.valueOf(page.draft.goal, "usualAmounts") ?? []
        value: page.draft.amount
        answered: page.draft.hasAmount
        unit: page.draft.unit
        onMoved: value => page.take(value)
        onPicked: page.next()
    }
    TextBox {
        id: unitBox

        Layout.fillWidth: true
        label: qsTr("Of what? Like lengths, minutes or times")
        multiline: false
        charactersMax: 120
        onEdited: text => page.draft.unit = text
    }

    SkipButton {
        onClicked: {
            page.draft.hasAmount = false
            page.next()
        }
    }

    function take(value: real): void {
        page.draft.amount = value
        page.draft.hasAmount = true
    }
}
