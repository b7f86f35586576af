// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// The words. They are kept as they are written: going back loses nothing.
StepPage {
    id: page

    readonly property StatementDraft draft: Plan.drafts.statement
    readonly property bool changing: page.draft.record !== ""

    title: page.changing ? qsTr("Change an answer") : qsTr("Say something")
    question: page.draft.partLabel
    symbolName: page.draft.partSymbol
    helpText: qsTr("Write it your own way, or speak, or draw. There is no right or wrong. You can say a little now and more later.")
    canNext: page.draft.words.trim() !== "" || page.draft.media.length > 0

    signal speakWanted
    signal photoWanted
    signal drawWanted
    signal opened(var item)

    Component.onCompleted: {
        box.text = page.draft.words
        box.forceActiveFocus()
    }

    Words {
        Layout.fillWidth: true
        visible: page.changing
        text: qsTr("The answer until now:")
    }
    StatementCard {
        Layout.fillWidth: true
        visible: page.changing
        interactive: false
        aboutName: Plan.about
        words: page.draft.oldWords
        saidBy: page.draft.oldSaidBy
        saidAs: page.draft.oldSaidAs
    }
    MediaWays {
        onSpeakWanted: page.speakWanted()
        onPhotoWanted: page.photoWanted()
        onDrawWanted: page.drawWanted()
    }
    MediaDraftStrip {
        Layout.fillWidth: true
        items: page.draft.media
        onChanged: items => page.draft.media = items
        onOpened: item => page.opened(item)
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        label: page.changing ? qsTr("Your new answer") : qsTr("Say it in your own words")
        charactersMax: 4000
        onEdited: text => page.draft.words = text
    }
}
