// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Bridge

// A record of any kind, from the first question to "Done": one question a screen, then whose words it
// is, who can see it, and everything once more before it is saved.
T.StackView {
    id: flow

    required property string kind
    property var given: ({})
    property string record: ""

    property bool saving: false
    property bool wasJustMe: false

    readonly property Entry entry: Entry {
        kind: flow.kind
        given: flow.given
        record: flow.record
    }
    readonly property int asked: flow.entry.questions.length
    readonly property int voiceSteps: flow.entry.needsVoice ? 1 : 0
    readonly property int readerSteps: flow.record === "" ? 1 : 0
    readonly property int steps: flow.asked + flow.voiceSteps + flow.readerSteps + 1

    signal cancelled
    signal finished
    signal helpWanted(string title, string text)
    signal sharingWanted

    Component.onCompleted: flow.ask(0)

    Connections {
        target: Plan
        function onSaved(key: string): void {
            if (!flow.saving)
                return
            flow.saving = false
            // What was changed has no undo here: it would put the whole record away.
            flow.replace(null, donePage, { "savedKey": flow.record === "" ? key : "" }, T.StackView.Immediate)
        }
        function onRefused(): void {
            flow.saving = false
        }
    }

    function goBack(): void {
        if (flow.depth > 1)
            flow.pop(T.StackView.Immediate)
        else
            flow.cancelled()
    }
    function show(page: Component, properties: var): void {
        flow.push(page, properties ?? {}, T.StackView.Immediate)
    }
    // The question at this place, or what comes after all of them.
    function ask(index: int): void {
        if (index < flow.asked)
            flow.show(questionPage, { "place": index })
        else
            flow.askVoice()
    }
    function askVoice(): void {
        if (flow.voiceSteps > 0)
            flow.show(whoPage)
        else
            flow.askReaders()
    }
    function askReaders(): void {
        flow.show(flow.readerSteps > 0 ? readersPage : checkPage)
    }
    // One answer anew, and back to all of them.
    function askAgain(field: string): void {
        const ofVoice = { "saidBy": true, "saidAs": true, "because": true, "howSaid": true }
        if (ofVoice[field] === true)
            flow.show(whoPage, { "alone": true })
        else
            flow.show(questionPage, { "field": field, "alone": true })
    }
    function save(): void {
        flow.wasJustMe = flow.entry.justMe
        flow.saving = true
        flow.entry.save()
    }

    Component {
        id: questionPage

        EntryQuestionPage {
            id: question

            property int place: 0
            property bool alone: false

            entry: flow.entry
            field: flow.entry.questions[question.place] ?? ""
            step: question.place + 1
            steps: question.alone ? 1 : flow.steps
            canFinish: !question.alone && question.place < flow.asked - 1
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: question.alone ? flow.goBack() : flow.ask(question.place + 1)
            onThatIsAll: flow.askVoice()
        }
    }
    Component {
        id: whoPage

        SayWhoPage {
            id: who

            property bool alone: false

            draft: flow.entry
            step: flow.asked + 1
            steps: who.alone ? 1 : flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: who.alone ? flow.goBack() : flow.askReaders()
        }
    }
    Component {
        id: readersPage

        SayAudiencePage {
            draft: flow.entry
            leadsOn: true
            step: flow.asked + flow.voiceSteps + 1
            steps: flow.steps
            nextText: qsTr("Next")
            nextSymbol: "next"
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.show(checkPage)
        }
    }
    Component {
        id: checkPage

        EntryCheckPage {
            entry: flow.entry
            step: flow.steps
            steps: flow.steps
            saving: flow.saving
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onAgain: field => flow.askAgain(field)
            onNext: flow.save()
        }
    }
    Component {
        id: donePage

        DonePage {
            message: qsTr("Your words are saved.")
            justMe: flow.wasJustMe
            againText: flow.record === "" ? qsTr("Add one more") : ""
            onFinished: flow.finished()
            onAgain: {
                flow.clear(T.StackView.Immediate)
                flow.ask(0)
            }
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
        }
    }
}
