// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// A private vote begins: what on, and on which tablets.
AppPage {
    id: page

    required property string sessionId
    required property string questionId
    required property string words

    property var others: []
    property bool saving: false

    signal started(string voteId)

    title: qsTr("Vote in private")
    helpText: qsTr("Nobody can see what you vote. The count comes when all tablets are finished. Small groups see no numbers.")

    Component.onCompleted: actions.lookForTablets()

    GroupActions {
        id: actions
    }
    Connections {
        target: Plan
        function onSaved(key: string): void {
            if (page.saving)
                page.started(actions.idOf(key))
            page.saving = false
        }
        function onRefused(): void {
            page.saving = false
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
    Notice {
        Layout.fillWidth: true
        symbolName: "lock"
        title: qsTr("Your vote is secret")
        text: qsTr("The tablet goes from person to person. It shows who has voted. It never shows what they said.")
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: actions.otherTablets.length > 0
        text: qsTr("Do other tablets go round too?")
        symbolName: "people"
    }
    TileGrid {
        visible: actions.otherTablets.length > 0
        tileWidth: 240
        columnsMax: 4

        Repeater {
            model: actions.otherTablets

            ChoiceTile {
                id: tile

                required property var modelData

                text: qsTr("The tablet of %1").arg(tile.modelData.holder)
                detail: tile.modelData.name
                personName: tile.modelData.holder
                selected: page.others.includes(tile.modelData.tablet)
                onClicked: page.others = tile.selected
                    ? page.others.filter(one => one !== tile.modelData.tablet)
                    : page.others.concat([tile.modelData.tablet])
            }
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        text: qsTr("Start the vote")
        symbolName: "ballot-box"
        kind: "primary"
        enabled: !page.saving
        onClicked: {
            page.saving = true
            actions.beginVote(page.sessionId, page.questionId, page.words, page.others)
        }
    }
}
