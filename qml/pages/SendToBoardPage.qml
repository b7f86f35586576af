// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Before a question goes to a board: who will see it, what they will see, and by when they answer.
AppPage {
    id: page

    required property string questionId
    required property string words

    property string chosen: ""
    property int days: 28
    property bool saving: false

    readonly property var boards: Session.spaces.filter(space => space.type === "board" && !space.joining)
    readonly property var board: page.boards.find(one => one.spaceId === page.boardId) ?? null
    readonly property string boardId: page.boards.length === 1 ? page.boards[0].spaceId : page.chosen

    signal sent(string key)

    title: qsTr("Send to the board")
    helpText: qsTr("Look who will see it. Pick the day for the answer. Then touch “Send”. No names go to the board.")

    GroupActions {
        id: actions
    }
    Connections {
        target: Plan
        function onSaved(key: string): void {
            if (page.saving)
                page.sent(key)
            page.saving = false
        }
        function onRefused(): void {
            page.saving = false
        }
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: page.boards.length === 0
        symbolName: "board"
        title: qsTr("You are on no board yet.")
        text: qsTr("Ask the board to invite you. Your question waits here.")
    }
    Words {
        Layout.fillWidth: true
        text: page.words
        heading: true
        font.bold: true
        font.pixelSize: page.titleSize
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: page.boards.length > 1
        text: qsTr("Which board?")
        symbolName: "board"
    }
    TileGrid {
        visible: page.boards.length > 1
        tileWidth: 280
        columnsMax: 3

        Repeater {
            model: page.boards

            ChoiceTile {
                id: tile

                required property var modelData

                text: tile.modelData.name
                symbolName: "board"
                selected: page.boardId === tile.modelData.spaceId
                onClicked: page.chosen = tile.modelData.spaceId
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: page.board !== null
        text: page.board !== null ? qsTr("Who will see it: %1").arg(page.board.name) : ""
        symbolName: "everyone"
    }
    TileGrid {
        visible: page.board !== null
        tileWidth: 130
        columnsMax: 7

        Repeater {
            model: page.board !== null ? page.board.people : []

            PersonFace {
                id: face

                required property string modelData

                name: face.modelData
                showName: true
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: page.board !== null
        symbolName: "lock"
        title: qsTr("They see the question and what most people think.")
        text: qsTr("They see no names and no votes.")
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: page.board !== null
        text: qsTr("When do you want the answer?")
        symbolName: "today"
    }
    TileGrid {
        visible: page.board !== null
        tileWidth: 220
        columnsMax: 3

        Repeater {
            model: [
                { days: 14, words: qsTr("In 2 weeks") },
                { days: 28, words: qsTr("In 4 weeks") },
                { days: 42, words: qsTr("In 6 weeks") }
            ]

            ChoiceTile {
                id: due

                required property var modelData

                text: due.modelData.words
                detail: actions.dayIn(due.modelData.days)
                symbolName: "today"
                pictureSize: Theme.symbolLarge
                selected: page.days === due.modelData.days
                onClicked: page.days = due.modelData.days
            }
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        text: qsTr("Send")
        symbolName: "sending"
        kind: "primary"
        visible: page.boards.length > 0
        enabled: page.board !== null && !page.saving
        onClicked: {
            page.saving = true
            actions.sendToBoard(page.questionId, page.boardId, page.days)
        }
    }
}
