// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// All three corners before they are saved. An empty one is said to be empty.
StepPage {
    id: page

    readonly property OutcomeDraft draft: Plan.drafts.outcome
    readonly property bool whole: page.draft.what !== "" && page.draft.hasAmount && page.draft.quality > 0

    title: page.draft.goalWords
    question: qsTr("Is this right?")
    helpText: qsTr("Look at the three parts. If one is wrong, go back. You can save it with an empty part too.")
    nextText: qsTr("Save")
    nextSymbol: "done"

    Notice {
        Layout.fillWidth: true
        visible: !page.whole
        tone: "attention"
        symbolName: "help"
        title: qsTr("This is not the whole story yet")
        text: qsTr("A part is empty. You can save it like this. It is then shown as not complete.")
    }
    TriangleView {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: page.contentWidth
        what: page.draft.what
        howMuch: page.draft.hasAmount ? (page.draft.amount + " " + page.draft.unit).trim() : ""
        howGood: page.draft.quality
    }
    Words {
        Layout.fillWidth: true
        visible: page.draft.quality > 0
        text: qsTr("%1 picked the face.").arg(page.draft.judgedBy)
        horizontalAlignment: Text.AlignHCenter
    }
    ProblemNotice {
        Layout.fillWidth: true
    }
}
