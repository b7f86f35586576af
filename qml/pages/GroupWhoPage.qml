// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Who is it? One of those who are in the meeting. Who said something that is not kept yet is told so.
AppPage {
    id: page

    required property string sessionId
    property string topicId: ""
    property bool speaking: false // they say it; else they put cards

    signal picked(string participantId, string who)

    title: page.speaking ? qsTr("Who speaks?") : qsTr("Who puts the cards?")
    helpText: qsTr("Touch your picture. Then pass the tablet to that person.")

    GroupActions {
        id: actions
    }
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

                readonly property RecordDraft unfinished: Plan.drafts.of(actions.voiceDraft(page.topicId, tile.recordId))

                detail: page.speaking && tile.unfinished.values.media !== undefined ? qsTr("Not kept yet") : ""
                onClicked: page.picked(tile.recordId, tile.name)
            }
        }
    }
}
