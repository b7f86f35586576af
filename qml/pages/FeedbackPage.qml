// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// One question and what became of it. In the group: did they answer? On the board: the answer is due.
AppPage {
    id: page

    required property string key
    property bool boardSide: false

    property string picked: ""
    property bool saving: false

    readonly property bool judging: !page.boardSide && came.count > 0
    readonly property string recordId: actions.idOf(page.key)

    signal replyWanted(string key)

    title: page.boardSide ? qsTr("A question for you") : qsTr("You said, we did")
    helpText: page.boardSide ? qsTr("Read what the group asks. Then answer in easy words.")
        : qsTr("Read the answer together. Then say if it answers your question. The board sees what you say.")

    GroupActions {
        id: actions
    }
    FeedbackModel {
        id: question

        only: page.key
    }
    FeedbackModel {
        id: came

        only: page.key
        show: "came"
    }
    FeedbackModel {
        id: waiting

        only: page.key
        show: "waiting"
    }
    Connections {
        target: Plan
        function onSaved(): void {
            if (page.saving)
                page.picked = ""
            page.saving = false
        }
        function onRefused(): void {
            page.saving = false
        }
    }
    Column {
        id: all

        Layout.fillWidth: true

        Repeater {
            model: question

            FeedbackStory {
                width: all.width
                boardSide: page.boardSide
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: page.judging
        text: qsTr("Did they answer your question?")
        symbolName: "group"
    }
    TileGrid {
        visible: page.judging
        tileWidth: 220
        columnsMax: 3

        Repeater {
            model: [
                { name: "answered", symbol: "working", words: qsTr("Yes, it is answered") },
                { name: "partly", symbol: "talk-later", words: qsTr("Some of it") },
                { name: "not-answered", symbol: "not-working", words: qsTr("No") }
            ]

            ChoiceTile {
                id: tile

                required property var modelData

                text: tile.modelData.words
                symbolName: tile.modelData.symbol
                selected: page.picked === tile.modelData.name
                onClicked: page.picked = tile.modelData.name
            }
        }
    }
    TextBox {
        id: why

        Layout.fillWidth: true
        visible: page.judging && page.picked !== ""
        label: qsTr("Why? You can leave this out.")
        charactersMax: 600
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: [
        BigButton {
            visible: page.judging
            text: qsTr("Tell the board")
            symbolName: "sending"
            kind: "primary"
            enabled: page.picked !== "" && !page.saving
            onClicked: {
                page.saving = true
                actions.judge(page.recordId, came.valueAt(0, "replyId"), page.picked, why.text)
            }
        },
        BigButton {
            visible: page.boardSide && waiting.count > 0
            text: qsTr("Answer it")
            symbolName: "writing"
            kind: "primary"
            onClicked: page.replyWanted(page.key)
        }
    ]
}
