// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The worries that one told of or was told of. Those that wait too long come first.
AppPage {
    id: page

    signal concernWanted(string key)
    signal raiseWanted

    title: qsTr("Worries")
    helpText: qsTr("Here are the worries that you can see. The first ones have waited too long. Touch one to read it and to reply.")

    ConcernsModel {
        id: concerns
    }

    EmptyHint {
        Layout.fillWidth: true
        visible: concerns.count === 0
        symbolName: "worried"
        title: qsTr("There are no worries here.")
        text: qsTr("You only see worries that you said or were told.")
    }
    TileGrid {
        tileWidth: 380
        columnsMax: 2

        Repeater {
            model: concerns

            ConcernCard {
                onOpened: key => page.concernWanted(key)
            }
        }
    }

    footer: BigButton {
        text: qsTr("I am worried")
        symbolName: "worried"
        kind: "primary"
        onClicked: page.raiseWanted()
    }
}
