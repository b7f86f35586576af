// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The questions of a meeting: add some, then pick three together. The words stay as they were said.
AppPage {
    id: page

    required property string sessionId
    property string topicId: ""

    property bool adding: false
    property bool writing: false

    readonly property int pickedMax: 3
    readonly property bool full: picked.count >= page.pickedMax

    signal finished

    title: qsTr("Pick three questions")
    helpText: qsTr("Add the questions that you want to ask. Then touch up to three. These are the ones you can send.")

    RecordsModel {
        id: questions

        kind: "group-question"
        where: ({ session: page.sessionId })
    }
    RecordsModel {
        id: picked

        kind: "group-question"
        where: ({ session: page.sessionId, picked: true })
    }
    Connections {
        target: Plan
        function onSaved(): void {
            if (!page.adding)
                return
            page.adding = false
            page.writing = false
            box.text = ""
        }
        function onRefused(): void {
            page.adding = false
        }
    }
    Words {
        Layout.fillWidth: true
        visible: questions.count > 0 && !page.writing
        text: page.full ? qsTr("You have picked three. Touch one to take it away.")
            : qsTr("Picked: %1 of 3").arg(picked.count)
        font.bold: true
        font.pixelSize: Theme.textLarge
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: questions.count === 0 && !page.writing
        symbolName: "question"
        title: qsTr("What do you want to ask?")
        text: qsTr("Add the first question.")
    }
    TileGrid {
        visible: !page.writing
        tileWidth: 420
        columnsMax: 2

        Repeater {
            model: questions

            ChoiceTile {
                id: tile

                required property string key
                required property string title
                required property var values

                text: tile.title
                symbolName: "question"
                beside: true
                selected: tile.values.picked === true
                enabled: tile.selected || !page.full
                onClicked: Plan.setRecord(tile.key, { "picked": !tile.selected })
            }
        }
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        visible: page.writing
        label: qsTr("The question, in your own words")
        charactersMax: 600
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: [
        BigButton {
            visible: page.writing
            text: qsTr("Save")
            symbolName: "done"
            kind: "primary"
            enabled: box.text.trim() !== "" && !page.adding
            onClicked: page.add()
        },
        BigButton {
            visible: page.writing
            text: qsTr("Stop writing")
            symbolName: "clear"
            kind: "quiet"
            onClicked: page.writing = false
        },
        BigButton {
            visible: !page.writing && picked.count > 0
            text: qsTr("Finished")
            symbolName: "done"
            kind: "primary"
            onClicked: page.finished()
        },
        BigButton {
            visible: !page.writing
            text: qsTr("Add a question")
            symbolName: "add"
            kind: picked.count > 0 ? "secondary" : "primary"
            onClicked: {
                page.writing = true
                box.forceActiveFocus()
            }
        }
    ]

    function add(): void {
        page.adding = true
        // An empty topic is no topic.
        Plan.addRecord("group-question",
            { "session": page.sessionId, "topic": page.topicId, "words": box.text })
    }
}
