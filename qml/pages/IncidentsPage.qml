// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Hard moments, the latest first: all of them, or only those from which nobody has learned yet.
AppPage {
    id: page

    property bool onlyWaiting: false
    property int shown: 8

    readonly property int step: 8

    signal learnWanted(string key)
    signal pictureWanted(string address, string words)
    signal recordWanted

    title: page.onlyWaiting ? qsTr("Still to learn from") : qsTr("Hard moments")
    helpText: qsTr("Here are the hard moments. What we learned can come later. Touch one to say what you learned.")

    IncidentsModel {
        id: incidents

        onlyWaiting: page.onlyWaiting
    }

    TileGrid {
        tileWidth: 320
        columnsMax: 2

        ChoiceTile {
            beside: true
            pictureSize: Theme.symbol
            symbolName: "time"
            text: qsTr("Still to learn from")
            selected: page.onlyWaiting
            onClicked: page.onlyWaiting = true
        }
        ChoiceTile {
            beside: true
            pictureSize: Theme.symbol
            symbolName: "incident"
            text: qsTr("All hard moments")
            selected: !page.onlyWaiting
            onClicked: page.onlyWaiting = false
        }
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: incidents.count === 0
        symbolName: page.onlyWaiting ? "learning" : "incident"
        title: page.onlyWaiting ? qsTr("Nothing waits. Everything has its learning.") : qsTr("There are no hard moments here.")
    }
    TileGrid {
        tileWidth: 380
        columnsMax: 2

        Repeater {
            model: FirstRowsModel {
                sourceModel: incidents
                limit: page.shown
            }

            IncidentCard {
                id: card

                aboutName: Plan.about
                onOpened: key => page.learnWanted(key)

                MediaStrip {
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    about: card.key
                    onPictureWanted: (address, words) => page.pictureWanted(address, words)
                }
            }
        }
    }
    BigButton {
        Layout.alignment: Qt.AlignHCenter
        visible: incidents.count > page.shown
        text: qsTr("Show older ones")
        symbolName: "down"
        onClicked: page.shown += page.step
    }

    footer: BigButton {
        text: qsTr("A hard moment now")
        symbolName: "incident"
        kind: "primary"
        onClicked: page.recordWanted()
    }
}
