// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The board answers, in easy words, spoken too if whoever answers wants that: what the answer is, what will be
// done, who says so.
AppPage {
    id: page

    required property string key

    property bool saving: false

    readonly property string draftName: "board-reply " + page.key
    readonly property RecordDraft draft: Plan.drafts.of(page.draftName)
    readonly property bool forSomebody: page.draft.values.saidBy !== undefined || page.asksWho
    readonly property bool whole: words.text.trim() !== "" && (!page.forSomebody || by.text.trim() !== "")
    property bool asksWho: false // somebody else says it, and whoever is here writes it down

    signal replied
    signal speakWanted(string draftName)

    title: qsTr("Answer the group")
    helpText: qsTr("Use short words. Say one thing in each sentence. Say what you will do, and when.")

    Component.onCompleted: {
        words.text = page.draft.values.words ?? ""
        will.text = page.draft.values.willDo ?? ""
        by.text = page.draft.values.saidBy ?? ""
    }

    GroupActions {
        id: actions
    }
    FeedbackModel {
        id: question

        only: page.key
    }
    Connections {
        target: Plan
        function onSaved(): void {
            if (page.saving)
                page.replied()
            page.saving = false
        }
        function onRefused(): void {
            page.saving = false
        }
    }
    Column {
        id: asked

        Layout.fillWidth: true

        Repeater {
            model: question

            Words {
                id: said

                required property string words

                width: asked.width
                text: said.words
                heading: true
                font.bold: true
                font.pixelSize: page.titleSize
            }
        }
    }
    TextBox {
        id: words

        Layout.fillWidth: true
        label: qsTr("Your answer, in easy words")
        charactersMax: 4000
        onEdited: text => page.draft.put("words", text)
    }
    TextBox {
        id: will

        Layout.fillWidth: true
        label: qsTr("What will you do, and when? You can leave this out.")
        charactersMax: 4000
        onEdited: text => page.draft.put("willDo", text)
    }
    AddVoice {
        Layout.fillWidth: true
        items: page.draft.media
        onChanged: items => page.draft.media = items
        onSpeakWanted: page.speakWanted(page.draftName)
    }
    Words {
        Layout.fillWidth: true
        visible: !page.forSomebody
        //: %1 is a name
        text: qsTr("%1 answers.").arg(Plan.me)
        font.pixelSize: Theme.textLarge
    }
    BigButton {
        visible: !page.forSomebody
        text: qsTr("Somebody else answers")
        symbolName: "who"
        kind: "quiet"
        onClicked: {
            page.asksWho = true
            by.forceActiveFocus()
        }
    }
    TextBox {
        id: by

        Layout.fillWidth: true
        visible: page.forSomebody
        label: qsTr("Who answers?")
        multiline: false
        charactersMax: 120
        onEdited: text => page.draft.put("saidBy", text)
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        text: qsTr("Send the answer")
        symbolName: "sending"
        kind: "primary"
        enabled: page.whole && !page.saving
        onClicked: {
            page.saving = true
            actions.answer(actions.idOf(page.key), { "words": words.text, "willDo": will.text,
                "saidBy": page.forSomebody ? by.text : "" }, page.draft.media, page.draftName)
        }
    }
}
