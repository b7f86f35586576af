// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Bridge

// "I am worried": how soon, what it is, and who is told. It ends with who replies, and by when.
T.StackView {
    id: flow

    property string about: "" // the key of the record that the worry is about
    property string aboutTitle: ""

    readonly property RecordDraft draft: Plan.drafts.of("concern")
    readonly property int steps: 3

    // The pages in order and how this began, for whoever was called away and comes back.
    readonly property var trail: [urgencyPage, wordsPage, peoplePage]
    readonly property var begun: ({ "about": flow.about, "aboutTitle": flow.aboutTitle })

    property bool saving: false
    property string replier: ""
    property string due: ""
    property var told: []

    signal cancelled
    signal finished
    signal listWanted
    signal helpWanted(string title, string text)
    signal sharingWanted

    initialItem: urgencyPage

    Component.onCompleted: {
        if (flow.about === "")
            return
        flow.draft.put("about", flow.about)
        flow.draft.put("aboutTitle", flow.aboutTitle)
    }

    Connections {
        target: Plan
        function onSaved(key: string): void {
            if (!flow.saving)
                return
            flow.saving = false
            flow.replace(null, donePage, { "savedKey": key }, T.StackView.Immediate)
        }
        function onRefused(): void {
            flow.saving = false
        }
    }
    ConcernActions {
        id: actions
    }

    function goBack(): void {
        if (flow.depth > 1)
            flow.pop()
        else
            flow.cancelled()
    }

    function save(names: var): void {
        flow.told = names
        flow.replier = names[0]
        flow.due = actions.dueWords(flow.draft.values.urgency)
        flow.saving = true
        actions.raise()
    }

    Component {
        id: urgencyPage

        ConcernUrgencyPage {
            step: 1
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onListWanted: flow.listWanted()
            onNext: flow.push(wordsPage)
        }
    }
    Component {
        id: wordsPage

        ConcernWordsPage {
            step: 2
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(peoplePage)
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
        soundLeadsOn: Plan.isMine
        onSpoken: flow.push(peoplePage)
        onChanged: items => flow.draft.media = items
        onStop: flow.cancelled()
        onHelpWanted: (title, text) => flow.helpWanted(title, text)
        onSharingWanted: flow.sharingWanted()
    }
    Component {
        id: peoplePage

        ConcernPeoplePage {
            id: people

            step: 3
            steps: flow.steps
            due: actions.dueWords(flow.draft.values.urgency ?? "")
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.save(people.names())
        }
    }
    Component {
        id: donePage

        ConcernDonePage {
            replier: flow.replier
            due: flow.due
            told: flow.told
            onFinished: flow.finished()
            onAgain: flow.listWanted()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
        }
    }
}
