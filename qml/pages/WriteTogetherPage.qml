// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// A text that several people write at once. It is saved while one writes; what others write comes in
// beside it, and the cursor stays where it is.
AppPage {
    id: page

    required property string key
    property string field: "words"
    property string heading: ""

    signal whoSaidWanted

    title: page.heading
    helpText: qsTr("Write what you want to say. It is saved while you write. Others can write at the same time. “Who said what” shows whose words they are.")

    Component.onCompleted: {
        box.text = together.text
        box.cursorPosition = box.text.length
        box.forceActiveFocus()
    }

    TogetherText {
        id: together

        key: page.key
        field: page.field
        onBoxChanges: changes => box.apply(changes)
    }
    PassagesModel {
        id: passages

        key: page.key
        field: page.field
    }

    WriterKey {
        Layout.fillWidth: true
        visible: passages.writers.length > 0
        writers: passages.writers
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        label: qsTr("Write here together")
        charactersMax: 20000
        onEdited: text => together.wrote(text)
    }
    Notice {
        Layout.fillWidth: true
        visible: together.problem !== ""
        tone: "attention"
        symbolName: "not-shared"
        title: together.problem
        text: qsTr("Your words are still in the box. Write on to try again.")
    }
    IconWords {
        Layout.fillWidth: true
        symbolName: together.waiting ? "writing" : "saved-here"
        text: page.stateWords()
        widthMax: page.contentWidth
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        text: qsTr("Whose words do you write?")
        symbolName: "who"
    }
    TileGrid {
        tileWidth: 200
        columnsMax: 4

        Repeater {
            model: Plan.members

            ChoiceTile {
                required property string personId
                required property string name
                required property bool isMe

                personName: name
                text: isMe ? qsTr("My own words") : qsTr("%1 says it").arg(name)
                selected: together.speaker === (isMe ? "" : personId)
                onClicked: together.speaker = isMe ? "" : personId
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: together.speaker !== ""
        text: qsTr("How was it said?")
    }
    HowSaidTiles {
        visible: together.speaker !== ""
        value: together.howSaid
        onPicked: name => together.howSaid = name
    }

    footer: [
        BigButton {
            text: qsTr("Who said what")
            symbolName: "who"
            kind: "primary"
            onClicked: {
                together.saveNow()
                page.whoSaidWanted()
            }
        },
        BigButton {
            text: qsTr("Undo")
            symbolName: "undo"
            enabled: together.canUndo
            onClicked: together.undo()
        }
    ]

    function stateWords(): string {
        if (together.waiting)
            return qsTr("You are writing …")
        if (together.savedAt === "")
            return qsTr("All of it is saved.")
        //: %1 a time
        return qsTr("Saved. %1").arg(together.savedAt)
    }
}
