// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Whose words they are. What is only thought has to say what was seen.
StepPage {
    id: page

    property bool last: false

    // Whatever is being said, and keeps its answers under the same names: a statement, or an Entry.
    property var draft: Plan.drafts.statement
    readonly property bool thought: page.draft.saidAs === "we-think"
    readonly property bool ownWords: page.draft.saidAs === "me"

    title: page.draft.partLabel
    question: qsTr("Whose words are these?")
    symbolName: "who"
    helpText: qsTr("Say who says it. If nobody said it and you think it, touch “We think”. Then say what you saw.")
    nextText: page.last ? qsTr("Save") : qsTr("Next")
    nextSymbol: page.last ? "done" : "next"
    canNext: page.draft.saidAs !== "" && (!page.thought || page.draft.because.trim() !== "")

    Component.onCompleted: becauseBox.text = page.draft.because

    TileGrid {
        tileWidth: 260
        columnsMax: 3

        ChoiceTile {
            personName: Plan.about
            text: Plan.isMine ? qsTr("My own words") : qsTr("%1’s own words").arg(Plan.about)
            selected: page.ownWords
            onClicked: page.pick("me", Plan.about)
        }
        ChoiceTile {
            visible: !Plan.isMine
            personName: Plan.me
            text: qsTr("I say it for %1").arg(Plan.about)
            selected: page.draft.saidAs === "relative"
            onClicked: page.pick("relative", Plan.me)
        }
        ChoiceTile {
            visible: !Plan.isMine
            symbolName: "we-think"
            text: qsTr("We think, because we saw …")
            selected: page.thought
            onClicked: page.pick("we-think", Plan.me)
        }
    }
    TextBox {
        id: becauseBox

        Layout.fillWidth: true
        visible: page.thought
        label: qsTr("What did you see?")
        charactersMax: 4000
        onEdited: text => page.draft.because = text
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: page.ownWords
        text: qsTr("How was it said?")
    }
    TileGrid {
        visible: page.ownWords
        tileWidth: 170
        columnsMax: 5

        Repeater {
            model: [
                { "name": "speech", "label": qsTr("By talking"), "symbol": "speech" },
                { "name": "signs", "label": qsTr("With signs"), "symbol": "sign" },
                { "name": "symbols", "label": qsTr("With pictures"), "symbol": "symbols" },
                { "name": "writing", "label": qsTr("In writing"), "symbol": "writing" },
                { "name": "drawing", "label": qsTr("With a drawing"), "symbol": "drawing" },
                { "name": "behaviour", "label": qsTr("By what was done"), "symbol": "watching" }
            ]

            ChoiceTile {
                required property var modelData

                text: modelData.label
                symbolName: modelData.symbol
                selected: page.draft.howSaid === modelData.name
                onClicked: page.draft.howSaid = modelData.name
            }
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    function pick(saidAs: string, saidBy: string): void {
        page.draft.saidAs = saidAs
        page.draft.saidBy = saidBy
        page.draft.howSaid = saidAs === "me" ? page.howTold() : ""
        if (saidAs === "we-think")
            becauseBox.forceActiveFocus()
        else if (saidAs === "relative" && !page.last)
            page.next() // there is nothing more to ask here
    }

    // What was spoken was said by talking; nobody is asked again.
    function howTold(): string {
        for (const item of page.draft.media) {
            if (item.type === "sound")
                return "speech"
            if (item.type === "drawing" && page.draft.words.trim() === "")
                return "drawing"
        }
        return ""
    }
}
