// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// What one needs now and then: how the tablet is, other plans, who else is invited.
AppPage {
    id: page

    property bool staying: false

    signal settingsWanted
    signal plansWanted
    signal inviteWanted
    signal stayWanted

    title: qsTr("More")
    helpText: qsTr("Here you change how the tablet looks. You can also invite people, or go to another plan.")

    TileGrid {
        tileWidth: 260
        columnsMax: 3

        ChoiceTile {
            symbolName: "settings"
            text: qsTr("How I like it")
            detail: qsTr("Words, colours, voice, switches")
            onClicked: page.settingsWanted()
        }
        ChoiceTile {
            visible: !page.staying
            symbolName: "people"
            text: qsTr("Invite somebody")
            detail: qsTr("To this plan")
            onClicked: page.inviteWanted()
        }
        ChoiceTile {
            visible: !page.staying
            symbolName: "writing"
            text: qsTr("My plans")
            detail: qsTr("Another plan, or a new one")
            onClicked: page.plansWanted()
        }
        ChoiceTile {
            symbolName: "lock"
            text: page.staying ? qsTr("Leave this plan") : qsTr("Stay in this plan")
            detail: page.staying ? qsTr("With your PIN or your pictures") : qsTr("Nothing else opens on the tablet")
            onClicked: page.stayWanted()
        }
    }
}
