// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// A new group, or a new board that groups can ask.
AppPage {
    id: page

    property string type: "group"

    title: qsTr("Start a group")
    helpText: qsTr("A group meets and asks questions. A board answers them. Give it a name. Then touch “Start”.")
    showsSharing: false

    TileGrid {
        tileWidth: 320
        columnsMax: 2

        ChoiceTile {
            text: qsTr("A group")
            detail: qsTr("We meet, talk and ask questions.")
            symbolName: "group"
            selected: page.type === "group"
            onClicked: page.type = "group"
        }
        ChoiceTile {
            text: qsTr("A board")
            detail: qsTr("We answer questions from groups.")
            symbolName: "board"
            selected: page.type === "board"
            onClicked: page.type = "board"
        }
    }
    TextBox {
        id: name

        Layout.fillWidth: true
        label: page.type === "group" ? qsTr("What is the group called?") : qsTr("What is the board called?")
        multiline: false
        charactersMax: 120
    }
    SessionNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        text: qsTr("Start")
        symbolName: "done"
        kind: "primary"
        enabled: name.text.trim() !== "" && !Session.busy
        onClicked: Session.begin(page.type, name.text, "facilitator")
    }
}
