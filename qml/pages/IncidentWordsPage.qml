// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// A hard moment: what was seen, and what was going on before.
StepPage {
    id: page

    readonly property RecordDraft draft: Plan.drafts.of("incident")
    readonly property var told: page.draft.media // without writing

    title: qsTr("A hard moment")
    question: qsTr("What did you see?")
    symbolName: "watching"
    canNext: (page.draft.values.what ?? "").trim() !== "" || page.told.length > 0
    helpText: qsTr("Say what you saw. A few words are enough. You can write or speak. Do not say whose fault it was.")

    signal speakWanted
    signal photoWanted
    signal drawWanted
    signal opened(var item)

    Component.onCompleted: {
        box.text = page.draft.values.what ?? ""
        beforeBox.text = page.draft.values.before ?? ""
        box.forceActiveFocus()
    }

    MediaWays {
        onSpeakWanted: page.speakWanted()
        onPhotoWanted: page.photoWanted()
        onDrawWanted: page.drawWanted()
    }
    MediaDraftStrip {
        Layout.fillWidth: true
        items: page.told
        onChanged: items => page.draft.media = items
        onOpened: item => page.opened(item)
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        label: qsTr("Say what you saw")
        charactersMax: 4000
        onEdited: text => page.draft.put("what", text)
    }
    TextBox {
        id: beforeBox

        Layout.fillWidth: true
        label: qsTr("What was going on just before? You can leave it out.")
        charactersMax: 4000
        onEdited: text => page.draft.put("before", text)
    }
}
