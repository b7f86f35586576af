// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// What the one who writes thinks, kept apart from the person's own answer; and more words. Both can be left out.
StepPage {
    id: page

    readonly property OutcomeDraft draft: Plan.drafts.outcome

    title: page.draft.goalWords
    question: qsTr("And you, %1? What do you think?").arg(Plan.me)
    personName: Plan.me
    helpText: qsTr("This is your own answer. It does not change what %1 said. You can leave it out.").arg(Plan.about)

    Component.onCompleted: box.text = page.draft.note

    Words {
        Layout.fillWidth: true
        text: qsTr("This is kept apart from what %1 said.").arg(Plan.about)
        font.pixelSize: Theme.textLarge
    }
    FaceScale {
        Layout.fillWidth: true
        value: page.draft.workerScore
        onPicked: value => page.draft.workerScore = value
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        label: qsTr("More words, if you want")
        onEdited: text => page.draft.note = text
    }
}
