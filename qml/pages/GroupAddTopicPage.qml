// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Something new to talk about: what it is, in easy words, and what the columns for cards are called.
AppPage {
    id: page

    required property string sessionId

    property bool saving: false
    readonly property string meaning: page.draft.values.meaning ?? "good-bad"

    readonly property string draftName: "topic " + page.sessionId
    readonly property RecordDraft draft: Plan.drafts.of(page.draftName)

    signal done
    signal speakWanted(string draftName)

    title: qsTr("Add a topic")
    helpText: qsTr("Write what you want to talk about. Use easy words. People can then put cards in columns.")

    Component.onCompleted: {
        name.text = page.draft.values.title ?? ""
        words.text = page.draft.values.words ?? ""
        cards.text = page.draft.values.cards ?? ""
    }

    Connections {
        target: Plan
        function onSaved(): void {
            if (page.saving)
                page.done()
            page.saving = false
        }
        function onRefused(): void {
            page.saving = false
        }
    }
    TextBox {
        id: name

        Layout.fillWidth: true
        label: qsTr("What is it about?")
        multiline: false
        charactersMax: 200
        onEdited: text => page.draft.put("title", text)
    }
    TextBox {
        id: words

        Layout.fillWidth: true
        label: qsTr("Say more in easy words. You can leave this out.")
        charactersMax: 4000
        onEdited: text => page.draft.put("words", text)
    }
    AddVoice {
        Layout.fillWidth: true
        items: page.draft.media
        onChanged: items => page.draft.media = items
        onSpeakWanted: page.speakWanted(page.draftName)
    }
    TextBox {
        id: cards

        Layout.fillWidth: true
        label: qsTr("Your own cards, one on each line. You can leave this out.")
        charactersMax: 1000
        onEdited: text => page.draft.put("cards", text)
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("What are the columns?")
        symbolName: "cards"
    }
    TileGrid {
        tileWidth: 240
        columnsMax: 3

        Repeater {
            model: [
                { name: "good-bad", symbol: "how-good", words: qsTr("Good or bad") },
                { name: "like-not", symbol: "what-matters", words: qsTr("I like it or not") },
                { name: "easy-hard", symbol: "how-hard-medium", words: qsTr("Easy or hard") }
            ]

            ChoiceTile {
                id: tile

                required property var modelData

                text: tile.modelData.words
                symbolName: tile.modelData.symbol
                selected: page.meaning === tile.modelData.name
                onClicked: page.draft.put("meaning", tile.modelData.name)
            }
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        text: qsTr("Save")
        symbolName: "done"
        kind: "primary"
        enabled: name.text.trim() !== "" && !page.saving
        onClicked: {
            page.saving = true
            Plan.addRecord("topic", { "session": page.sessionId, "title": name.text, "words": words.text,
                "cards": cards.text.split("\n").slice(0, 12), "meaning": page.meaning },
                { "media": page.draft.media, "draft": page.draftName })
        }
    }
}
