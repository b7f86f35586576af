// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Bridge

// A hard moment, the first part: the facts, now. What was learned from it comes later (LearnPage).
T.StackView {
    id: flow

    readonly property RecordDraft draft: Plan.drafts.of("incident")
    readonly property int steps: 5

    // The pages in order and how this began, for whoever was called away and comes back.
    readonly property var trail: [kindPage, hardPage, hurtPage, wordsPage, dayPage]
    readonly property var begun: ({})

    property bool saving: false

    signal cancelled
    signal finished
    signal helpWanted(string title, string text)
    signal sharingWanted

    initialItem: kindPage

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

    function goBack(): void {
        if (flow.depth > 1)
            flow.pop()
        else
            flow.cancelled()
    }

    function save(): void {
        const fields = Object.assign({}, flow.draft.values)
        fields.on = fields.on ?? Days.daysAgo(0)
        fields.seenBy = Plan.me
        delete fields.media
        flow.saving = true
        Plan.addRecord("incident", fields, { "draft": "incident", "media": flow.draft.media })
    }

    Component {
        id: kindPage

        IncidentKindPage {
            step: 1
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(hardPage)
        }
    }
    Component {
        id: hardPage

        IncidentHardPage {
            step: 2
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(hurtPage)
        }
    }
    Component {
        id: hurtPage

        IncidentHurtPage {
            step: 3
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(wordsPage)
        }
    }
    Component {
        id: wordsPage

        IncidentWordsPage {
            step: 4
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(dayPage)
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
        step: 4
        steps: flow.steps
        soundLeadsOn: true
        onSpoken: flow.push(dayPage)
        onChanged: items => flow.draft.media = items
        onStop: flow.cancelled()
        onHelpWanted: (title, text) => flow.helpWanted(title, text)
        onSharingWanted: flow.sharingWanted()
    }
    Component {
        id: dayPage

        IncidentDayPage {
            step: 5
            steps: flow.steps
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
            message: qsTr("The facts are saved. What we learn comes later.")
            onFinished: flow.finished()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
        }
    }
}
