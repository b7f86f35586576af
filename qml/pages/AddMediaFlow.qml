// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Bridge

// Adds sounds, photos and drawings to something in the plan. What is half done waits with the record it
// belongs to.
T.StackView {
    id: flow

    required property string about
    property string label: ""

    readonly property string draftName: "media " + flow.about
    readonly property RecordDraft draft: Plan.drafts.of(flow.draftName)
    readonly property var items: flow.draft.media
    property bool saving: false

    signal cancelled
    signal finished
    signal helpWanted(string title, string text)
    signal sharingWanted

    initialItem: AddMediaPage {
        label: flow.label
        items: flow.items
        onChanged: items => flow.keep(items)
        onBack: flow.cancelled()
        onStop: flow.cancelled()
        onSpeakWanted: flow.push(ways.speakPage)
        onPhotoWanted: flow.push(ways.photoPage)
        onDrawWanted: flow.push(ways.drawPage)
        onOpened: item => ways.open(item)
        onHelpWanted: (title, text) => flow.helpWanted(title, text)
        onSharingWanted: flow.sharingWanted()
        onNext: {
            flow.saving = true
            MediaDrafts.attach(flow.about, flow.items, flow.draftName)
        }
    }

    MediaPages {
        id: ways

        stack: flow
        items: flow.items
        onChanged: items => flow.keep(items)
        onStop: flow.cancelled()
        onHelpWanted: (title, text) => flow.helpWanted(title, text)
        onSharingWanted: flow.sharingWanted()
    }
    Connections {
        target: Plan
        function onSaved(key: string): void {
            if (flow.saving && key === flow.about)
                flow.finished()
        }
        function onRefused(): void {
            flow.saving = false
        }
    }

    function keep(items: var): void {
        flow.draft.media = items
    }
}
