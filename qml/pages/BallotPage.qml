// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// One person votes, alone with the page. What is touched stays on this page until it is in the box, and
// is gone with it.
AppPage {
    id: page

    required property string voteId
    required property string participantId
    required property string who
    required property string words

    property string ballot: ""
    property bool saving: false

    signal cast

    title: qsTr("Only %1 looks now").arg(page.who)
    showsSharing: false
    helpText: qsTr("Touch what you think. Then touch “Put it in the box”. Nobody can see it after that.")

    GroupActions {
        id: actions
    }
    Connections {
        target: Plan
        function onSaved(): void {
            if (!page.saving)
                return
            page.saving = false
            page.ballot = ""
            page.cast()
        }
        function onRefused(): void {
            page.saving = false
            page.ballot = ""
        }
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("Do we ask the board this?")
        font.pixelSize: Theme.textLarge
    }
    Words {
        Layout.fillWidth: true
        text: page.words
        heading: true
        font.bold: true
        font.pixelSize: page.titleSize
    }
    TileGrid {
        tileWidth: 220
        columnsMax: 3

        Repeater {
            model: [
                { name: "yes", symbol: "working", words: qsTr("Yes") },
                { name: "not-sure", symbol: "talk-later", words: qsTr("I am not sure") },
                { name: "no", symbol: "not-working", words: qsTr("No") }
            ]

            ChoiceTile {
                id: tile

                required property var modelData

                pictureSize: Theme.symbolHuge
                text: tile.modelData.words
                symbolName: tile.modelData.symbol
                selected: page.ballot === tile.modelData.name
                onClicked: page.ballot = tile.modelData.name
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: Plan.problemTitle !== ""
        tone: "attention"
        symbolName: "ballot-box"
        title: qsTr("This vote is not in the box")
        text: qsTr("%1 may have voted before. The first vote counts.").arg(page.who)
    }

    footer: BigButton {
        text: qsTr("Put it in the box")
        symbolName: "ballot-box"
        kind: "primary"
        enabled: page.ballot !== "" && !page.saving
        onClicked: {
            page.saving = true
            actions.castBallot(page.voteId, page.participantId, page.ballot)
        }
    }
}
