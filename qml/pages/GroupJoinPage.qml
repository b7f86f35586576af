// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Somebody joins the meeting: a picture, a name, or no name.
AppPage {
    id: page

    required property string sessionId

    property string picture: ""
    property bool noName: false

    readonly property bool chosen: page.picture !== "" || page.noName || name.text.trim() !== ""

    signal next(string name, string picture)

    title: qsTr("Join the meeting")
    helpText: qsTr("Pick a picture. Or write your name. Or touch “No name”. Then touch “Next”.")

    ParticipantsModel {
        id: people

        session: page.sessionId
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("Pick a picture for you")
        heading: true
        font.bold: true
        font.pixelSize: page.titleSize
    }
    TileGrid {
        tileWidth: 170
        columnsMax: 5

        Repeater {
            model: people.pictures

            ChoiceTile {
                id: tile

                required property var modelData

                visible: people.count >= 0 && !people.isTaken(tile.modelData.symbol)
                text: tile.modelData.words
                symbolName: tile.modelData.symbol
                selected: page.picture === tile.modelData.name
                onClicked: {
                    page.noName = false
                    page.picture = page.picture === tile.modelData.name ? "" : tile.modelData.name
                }
            }
        }
        ChoiceTile {
            text: qsTr("No name")
            symbolName: "who"
            selected: page.noName
            onClicked: {
                page.picture = ""
                page.noName = !page.noName
            }
        }
    }
    TextBox {
        id: name

        Layout.fillWidth: true
        label: qsTr("Your name. You can leave this out.")
        multiline: false
        charactersMax: 120
    }

    footer: BigButton {
        text: qsTr("Next")
        symbolName: "next"
        kind: "primary"
        enabled: page.chosen
        onClicked: page.next(page.noName ? "" : name.text, page.picture)
    }
}
