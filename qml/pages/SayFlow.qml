// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Bridge

// "Say something", from the first question to "Done". Answers are kept in the draft, so that going
// back, stopping and coming again find everything as it was.
T.StackView {
    id: flow

    property bool beginsWithWords: false

    readonly property StatementDraft draft: Plan.drafts.statement
    readonly property int steps: flow.draft.record === "" ? 4 : 3

    // The pages in order and how this began, for whoever was called away and comes back.
    readonly property var trail: flow.beginsWithWords ? [wordsPage, whoPage, audiencePage]
        : [partPage, wordsPage, whoPage, audiencePage]
    readonly property var begun: ({ "beginsWithWords": flow.beginsWithWords })

    property bool saving: false
    property string whoSees: ""
    property bool wasChange: false

    signal cancelled
    signal finished
    signal helpWanted(string title, string text)
    signal sharingWanted
    signal proposeWanted(string key, string words, string saidBy, string saidAs, string ownerName)

    initialItem: flow.beginsWithWords ? wordsPage : partPage

    Connections {
        target: Plan
        function onSaved(key: string): void {
            if (!flow.saving)
                return
            flow.saving = false
            // What was answered anew has no undo here: the words before were somebody else's.
            flow.replace(null, donePage, { "savedKey": flow.wasChange ? "" : key }, T.StackView.Immediate)
        }
    }

    function goBack(): void {
        if (flow.depth > 1)
            flow.pop()
        else
            flow.cancelled()
    }

    function save(): void {
        flow.whoSees = flow.readers()
        flow.wasChange = flow.draft.record !== ""
        flow.saving = true
        Plan.saveStatement()
    }

    // Said on the last page; the draft is empty by then.
    function readers(): string {
        if (flow.draft.justMe)
            return qsTr("Only you can see it.")
        const names = []
        for (let i = 0; i < flow.draft.readers.length; ++i)
            names.push(Plan.members.valueOf(flow.draft.readers[i], "name"))
        return names.length === 0 ? "" : qsTr("You and these people can see it: %1").arg(names.join(", "))
    }

    Component {
        id: partPage

        SayPartPage {
            step: 1
            steps: 4
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(wordsPage)
            onAnswerThere: there => flow.push(thereIsPage, there)
        }
    }
    Component {
        id: thereIsPage

        SayThereIsPage {
            step: 1
            steps: 4
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(wordsPage)
            onSpeakWanted: flow.push(ways.speakPage)
            onProposeWanted: (key, words, saidBy, saidAs, ownerName) => flow.proposeWanted(key, words, saidBy, saidAs, ownerName)
        }
    }
    Component {
        id: wordsPage

        SayWordsPage {
            step: 2
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(whoPage)
            onSpeakWanted: flow.push(ways.speakPage)
            onPhotoWanted: flow.push(ways.photoPage)
            onDrawWanted: flow.push(ways.drawPage)
            onOpened: item => ways.open(item)
        }
    }
    MediaPages {
        id: ways

        stack: flow
        items: flow.draft.media
        step: 2
        steps: flow.steps
        soundLeadsOn: true
        onSpoken: flow.push(whoPage)
        onChanged: items => flow.draft.media = items
        onStop: flow.cancelled()
        onHelpWanted: (title, text) => flow.helpWanted(title, text)
        onSharingWanted: flow.sharingWanted()
    }
    Component {
        id: whoPage

        SayWhoPage {
            step: 3
            steps: flow.steps
            // A shared answer stays shared: there is nothing more to ask.
            last: flow.draft.record !== ""
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: {
                if (flow.draft.record === "")
                    flow.push(audiencePage)
                else
                    flow.save()
            }
        }
    }
    Component {
        id: audiencePage

        SayAudiencePage {
            step: 4
            steps: 4
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.save()
        }
    }
    Component {
        id: donePage

        DonePage {
            message: qsTr("Your words are saved.")
            whoSees: flow.whoSees
            againText: qsTr("Say something more")
            againSymbol: "say-something"
            onFinished: flow.finished()
            onAgain: flow.replace(null, partPage, {}, T.StackView.Immediate)
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
        }
    }
}
