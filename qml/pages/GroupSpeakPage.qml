// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// One member of the group says it instead of putting cards: a short time, and then somebody else's turn. What
// they said waits here for them until it is kept, whoever has the tablet meanwhile.
SpeakPage {
    id: page

    required property string topicId
    required property string participantId
    required property string who

    readonly property string draftName: actions.voiceDraft(page.topicId, page.participantId)
    readonly property RecordDraft draft: Plan.drafts.of(page.draftName)

    property bool saving: false
    property bool begun: false // what was said here before has been taken up

    signal said
    signal cardsWanted

    limit: 30
    asksForWords: false
    title: page.who
    symbolName: people.pictureOf(page.participantId) || "microphone"
    about: actions.topicTitle(page.topicId)
    items: page.draft.media
    nextText: qsTr("Keep it")
    canStop: false
    onChanged: items => page.draft.media = items
    onAsideChanged: {
        if (page.begun)
            page.draft.put("aside", page.aside)
    }
    onNext: {
        page.saving = true
        actions.sayAloud(page.topicId, page.participantId, page.items, page.draftName)
    }

    Component.onCompleted: {
        page.aside = page.draft.values.aside ?? null
        if (page.items.length > 0)
            page.mediaId = page.items[0].id
        page.begun = true
    }

    GroupActions {
        id: actions
    }
    ParticipantsModel {
        id: people
    }
    Connections {
        target: Plan
        function onSaved(): void {
            if (page.saving)
                page.said()
            page.saving = false
        }
        function onRefused(): void {
            page.saving = false
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        visible: page.mediaId === "" && !page.listening
        text: qsTr("Put cards instead")
        symbolName: "cards"
        onClicked: {
            page.forget()
            page.cardsWanted()
        }
    }
}
