// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Symbols
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Is it OK that the group keeps what I say? Yes joins; no is fine, and nothing is kept.
AppPage {
    id: page

    required property string sessionId
    required property string name
    required property string picture

    property bool saving: false
    property bool joined: false
    property bool declined: false

    signal again
    signal finished

    title: qsTr("Is it OK?")
    canGoBack: !page.joined
    helpText: qsTr("Say yes or no. Both are fine. Your name never goes to the board.")

    Connections {
        target: Plan
        function onSaved(): void {
            if (page.saving)
                page.joined = true
            page.saving = false
        }
        function onRefused(): void {
            page.saving = false
        }
    }
    Column {
        id: asking

        Layout.fillWidth: true
        visible: !page.joined && !page.declined
        spacing: Theme.space4

        Repeater {
            model: [
                { symbol: "saved-here", words: qsTr("The group keeps what I say here.") },
                { symbol: "group", words: qsTr("Only people in the group can see it.") },
                { symbol: "not-shared", words: qsTr("My name does not go to the board.") },
                { symbol: "stop", words: qsTr("I can stop when I want to.") }
            ]

            Row {
                id: promise

                required property var modelData

                spacing: Theme.space4

                Symbol {
                    id: picture

                    anchors.verticalCenter: parent.verticalCenter
                    name: promise.modelData.symbol
                    size: Theme.symbolLarge
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    width: asking.width - picture.width - promise.spacing
                    text: promise.modelData.words
                    font.pixelSize: Theme.textLarge
                }
            }
        }
    }
    TileGrid {
        visible: !page.joined && !page.declined
        tileWidth: 300
        columnsMax: 2

        ChoiceTile {
            text: qsTr("Yes, it is OK")
            symbolName: "working"
            enabled: !page.saving
            onClicked: {
                page.saving = true
                Plan.addRecord("participant", { "session": page.sessionId, "name": page.name,
                    "picture": page.picture, "consent": true })
            }
        }
        ChoiceTile {
            text: qsTr("No")
            symbolName: "not-working"
            onClicked: page.declined = true
        }
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: page.joined
        symbolName: "done"
        title: qsTr("You are in the meeting.")
        text: qsTr("Pass the tablet on.")
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: page.declined
        symbolName: "group"
        title: qsTr("That is fine.")
        text: qsTr("You can stay and listen. Nothing is kept.")
    }
    TileGrid {
        visible: page.joined || page.declined
        tileWidth: 300
        columnsMax: 2

        ChoiceTile {
            text: qsTr("Somebody else joins")
            symbolName: "add"
            onClicked: page.again()
        }
        ChoiceTile {
            text: qsTr("All are here")
            symbolName: "people"
            onClicked: page.finished()
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
    }
}
