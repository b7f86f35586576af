// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Bridge

// "Record what happened", from the goal to "Done": the three corners, one question each.
T.StackView {
    id: flow

    property bool saving: false

    readonly property int steps: 6

    signal cancelled
    signal finished
    signal helpWanted(string title, string text)
    signal sharingWanted

    initialItem: goalPage

    Connections {
        target: Plan
        function onSaved(key: string): void {
            if (!flow.saving)
                return
            flow.saving = false
            flow.replace(null, donePage, { "savedKey": key }, T.StackView.Immediate)
        }
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
            onNext: flow.push(whatPage)
        }
    }
    Component {
        id: whatPage

        RecordWhatPage {
            step: 2
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
            step: 3
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
            step: 4
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: flow.push(workerPage)
        }
    }
    Component {
        id: workerPage

        RecordWorkerPage {
            step: 5
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
            step: 6
            steps: flow.steps
            onBack: flow.goBack()
            onStop: flow.cancelled()
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
            onNext: {
                flow.saving = true
                Plan.saveOutcome()
            }
        }
    }
    Component {
        id: donePage

        DonePage {
            message: qsTr("What happened is saved.")
            againText: qsTr("Record something more")
            againSymbol: "outcome"
            onFinished: flow.finished()
            onAgain: flow.replace(null, goalPage, {}, T.StackView.Immediate)
            onHelpWanted: (title, text) => flow.helpWanted(title, text)
            onSharingWanted: flow.sharingWanted()
        }
    }
}
