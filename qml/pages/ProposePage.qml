// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Somebody else's words, and how one would like them to be. Nothing changes until whose words they are
// says yes.
AppPage {
    id: page

    required property string key
    property string words: ""
    property string saidBy: ""
    property string saidAs: ""
    property string ownerName: ""

    readonly property string draftName: "proposal:" + page.key
    readonly property RecordDraft draft: Plan.drafts.of(page.draftName)
    property bool saving: false

    signal done

    title: qsTr("Propose a change")
    helpText: qsTr("These are somebody else’s words. Write how you would like them to be. They say yes or no. Until then nothing changes.")

    Component.onCompleted: {
        box.text = page.draft.values.words ?? page.words
        why.text = page.draft.values.why ?? ""
        box.cursorPosition = box.text.length
        box.forceActiveFocus()
    }

    Connections {
        target: Plan
        function onSaved(): void {
            if (!page.saving)
                return
            page.saving = false
            page.done()
        }
        function onRefused(): void {
            page.saving = false
        }
    }

    ProposalsModel {
        id: proposals
    }
    Words {
        Layout.fillWidth: true
        //: %1 whose words they are
        text: qsTr("The words of %1 now:").arg(page.ownerName)
    }
    StatementCard {
        Layout.fillWidth: true
        interactive: false
        aboutName: Plan.about
        words: page.words
        saidBy: page.saidBy
        saidAs: page.saidAs
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        label: qsTr("How would you like them to be?")
        charactersMax: 4000
        onEdited: text => page.draft.put("words", text)
    }
    TextBox {
        id: why

        Layout.fillWidth: true
        label: qsTr("Why? You can leave this out.")
        charactersMax: 4000
        onEdited: text => page.draft.put("why", text)
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        //: %1 whose words they are
        text: qsTr("Ask %1").arg(page.ownerName)
        symbolName: "propose"
        kind: "primary"
        enabled: box.text.trim() !== "" && box.text.trim() !== page.words.trim()
        onClicked: {
            page.saving = true
            proposals.propose(page.key, box.text, why.text, page.draftName)
        }
    }
}
