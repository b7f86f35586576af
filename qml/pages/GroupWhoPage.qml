// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Who is it? One of those who are in the meeting.
AppPage {
    id: page

    required property string sessionId

    signal picked(string participantId, string who)

    title: qsTr("Who puts the cards?")
    helpText: qsTr("Touch your picture. Then pass the tablet to that person.")

    ParticipantsModel {
        id: people

        session: page.sessionId
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: people.count === 0
        symbolName: "people"
        title: qsTr("Nobody has joined yet.")
        text: qsTr("Go back to the meeting. Touch “Join”.")
    }
    TileGrid {
        tileWidth: 190
        columnsMax: 5

        Repeater {
            model: people

            ParticipantTile {
                id: tile

                onClicked: page.picked(tile.recordId, tile.name)
            }
        }
    }
}
