// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// How somebody likes the tablet. What is touched is seen at once, is kept with the person, and can be put
// back.
AppPage {
    id: page

    property string section: ""

    signal sectionWanted(string name)
    signal unlockingWanted
    signal ownPhotosWanted

    title: qsTr("How I like it")
    helpText: qsTr("Touch what you want to change. The tablet looks like this for you. Other people have it their own way.")

    SettingsSections {
        id: sections
    }
    TileGrid {
        tileWidth: 240
        columnsMax: 4

        Repeater {
            model: sections.all

            ChoiceTile {
                required property var modelData

                symbolName: modelData.symbol
                text: modelData.label
                detail: modelData.now()
                onClicked: page.sectionWanted(modelData.name)
            }
        }
        ChoiceTile {
            visible: Plan.isOpen
            symbolName: "photo"
            text: qsTr("My own photos")
            detail: qsTr("In place of drawings")
            onClicked: page.ownPhotosWanted()
        }
        ChoiceTile {
            symbolName: "key"
            text: qsTr("How I unlock")
            detail: qsTr("PIN, pictures, paper")
            onClicked: page.unlockingWanted()
        }
    }

    footer: BigButton {
        text: qsTr("All as it was at first")
        symbolName: "undo"
        kind: "quiet"
        onClicked: Settings.setBack()
    }
}
