// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Bridge

// "Record what happened", from the goal to "Done": the three corners, one question each.
T.StackView {
    id: flow

    property string goalKey: "" // begins with this goal instead of asking for it
    // The pages in order and how this began, for whoever was called away and comes back.
    readonly property var trail: flow.goalKey === ""
        ? [goalPage, whatPage, amountPage, qualityPage, checkPage]
        : [whatPage, amountPage, qualityPage, checkPage]
    readonly property var begun: ({ "goalKey": flow.goalKey })
    property bool saving: false

    readonly property OutcomeDraft draft: Plan.drafts.outcome
    readonly property int steps: flow.goalKey === "" ? 5 : 4
    readonly property int asked: flow.goalKey === "" ? 1 : 0

    signal cancelled
    signal finished
    signal helpWanted(string title, string text)
    signal sharingWanted

    initialItem: flow.goalKey === "" ? goalPage : whatPage

    Component.onCompleted: if (flow.goalKey !== "") flow.begin(flow.goalKey)

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

    // Another goal is another story: what was half said about the last one goes.
    function begin(goalKey: string): void {
        if (flow.draft.goal === goalKey)
            return
        flow.draft.clear()
        flow.draft.goal = goalKey
        flow.draft.goalWords = Plan.goals.valueOf(goalKey, "words")
        flow.draft.unit = Plan.goals.valueOf(goalKey, "usualUnit")
    }

    function goBack(): void {
        if (flow.depth > 1)
            flow.pop()
        else
            flow.cancelled()
    }

    Component {
        id: goalPage

        RecordGoalPage {
            step: 1
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onPicked: goalKey => {
                flow.begin(goalKey)
                flow.push(whatPage)
            }
        }
    }
    Component {
        id: whatPage

        RecordWhatPage {
            step: flow.asked + 1
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(amountPage)
        }
    }
    Component {
        id: amountPage

        RecordAmountPage {
            step: flow.asked + 2
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(qualityPage)
        }
    }
    Component {
        id: qualityPage

        RecordQualityPage {
            step: flow.asked + 3
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(checkPage)
        }
    }
    Component {
        id: checkPage

        RecordCheckPage {
            step: flow.asked + 4
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: {
                flow.saving = true
                Plan.saveOutcome()
            }
            onSpeakWanted: flow.push(ways.speakPage)
        }
    }
    MediaPages {
        id: ways

        stack: flow
        items: flow.draft.media
        step: flow.steps
        steps: flow.steps
        onChanged: items => flow.draft.media = items
        onStop: flow.cancelled()
        onHelpWanted: (title, text) => flow.helpWanted(title, text)
        onSharingWanted: flow.sharingWanted()
    }
    Component {
        id: donePage

        DonePage {
            message: qsTr("What happened is saved.")
            againText: qsTr("Record something more")
            againSymbol: "outcome"
            onFinished: flow.finished()
            onAgain: {
                flow.goalKey = ""
                flow.replace(null, goalPage, {}, T.StackView.Immediate)
            }
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
        }
    }
}
