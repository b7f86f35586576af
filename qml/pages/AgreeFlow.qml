// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Bridge

// Answering a plan: for oneself, or for the person in the way that they said it. Answers are kept in a
// draft until they are saved.
T.StackView {
    id: flow

    property string about: ""

    readonly property string draftName: "agree:" + flow.about
    readonly property RecordDraft draft: Plan.drafts.of(flow.draftName)
    // Whose plan it is answers for themselves; nobody else needs to be asked for whom.
    readonly property bool asksWho: !Plan.isMine && Plan.about !== ""
    readonly property int steps: flow.asksWho ? 3 : 2
    readonly property bool forPerson: flow.asksWho && (flow.draft.values.party ?? "") !== ""
    property bool saving: false

    signal cancelled
    signal finished
    signal helpWanted(string title, string text)
    signal sharingWanted

    initialItem: flow.asksWho ? whoPage : answerPage

    AgreementModel {
        id: stands

        about: flow.about
    }
    Connections {
        target: Plan
        function onSaved(): void {
            if (!flow.saving)
                return
            flow.saving = false
            flow.finished()
        }
        function onRefused(): void {
            flow.saving = false
        }
    }

    function goBack(): void {
        if (flow.depth > 1)
            flow.pop()
        else
            flow.cancelled()
    }

    function save(): void {
        const said = flow.draft.values
        flow.saving = true
        stands.answer(said.answer ?? "", said.reason ?? "", said.howSaid ?? "", said.party ?? "", flow.draftName)
    }

    Component {
        id: whoPage

        AgreeWhoPage {
            draft: flow.draft
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(answerPage)
        }
    }
    Component {
        id: answerPage

        AgreeAnswerPage {
            draft: flow.draft
            step: flow.steps - 1
            steps: flow.steps
            forPerson: flow.forPerson
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(whyPage)
        }
    }
    Component {
        id: whyPage

        AgreeWhyPage {
            draft: flow.draft
            step: flow.steps
            steps: flow.steps
            forPerson: flow.forPerson
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.save()
        }
    }
}
