// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Which plan, when there are several; how to get one, when there is none.
AppPage {
    id: page

    signal picked(string spaceId)
    signal joinWanted
    signal beginWanted
    signal settingsWanted
    signal foundWanted
    signal lockWanted

    title: Session.spaces.length === 0 ? qsTr("Hello, %1").arg(Session.personName) : qsTr("Which plan?")
    canGoBack: Plan.isOpen // it came from a plan
    helpText: qsTr("Touch the plan that you want to see. To join another plan, touch “I have an invitation”.")

    EmptyHint {
        Layout.fillWidth: true
        visible: Session.spaces.length === 0
        symbolName: "people"
        title: qsTr("You are in no plan yet.")
        text: qsTr("Ask somebody in a plan to invite you. Or begin a plan of your own.")
    }
    TileGrid {
        tileWidth: 320
        columnsMax: 3

        Repeater {
            model: Session.spaces

            ChoiceTile {
                required property var modelData

                text: modelData.name === "" ? qsTr("A plan on its way") : modelData.name
                personName: modelData.whose
                symbolName: modelData.type === "group" || modelData.type === "board" ? modelData.type : "writing"
                onClicked: page.picked(modelData.spaceId)
            }
        }
    }

    footer: [
        BigButton {
            text: qsTr("Begin a plan")
            symbolName: "writing"
            onClicked: page.beginWanted()
        },
        BigButton {
            text: qsTr("I have an invitation")
            symbolName: "add"
            kind: Session.spaces.length === 0 ? "primary" : "secondary"
            onClicked: page.joinWanted()
        },
        BigButton {
            text: qsTr("Start a group")
            symbolName: "group"
            onClicked: page.foundWanted()
        },
        BigButton {
            kind: "quiet"
            symbolName: "settings"
            text: qsTr("How I like it")
            onClicked: page.settingsWanted()
        },
        BigButton {
            kind: "quiet"
            symbolName: "lock"
            text: qsTr("Lock the tablet")
            onClicked: page.lockWanted()
        }
    ]
}
