// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Somebody new on this tablet: name, who they are, PIN, PIN again. One question at a time.
AppPage {
    id: page

    property int step: 0
    property string personName: ""
    property string role: ""
    property string firstPin: ""
    property bool pinsDiffer: false

    readonly property var roles: [
        { "name": "person", "label": qsTr("It is my plan"), "symbol": "me" },
        { "name": "family", "label": qsTr("Family"), "symbol": "family" },
        { "name": "friend", "label": qsTr("Friend"), "symbol": "friends" },
        { "name": "supporter", "label": qsTr("Support worker"), "symbol": "relative" },
        { "name": "clinician", "label": qsTr("Health worker"), "symbol": "health" },
        { "name": "advocate", "label": qsTr("Advocate"), "symbol": "say-something" }
    ]

    signal added(string personId, string name)
    signal cancelled

    title: [qsTr("What is your name?"), qsTr("Who are you in the plan?"), qsTr("Pick a PIN"),
        qsTr("The same PIN again")][page.step]
    showsSharing: false
    helpText: qsTr("Only you should know your PIN. It has at least 4 numbers. It keeps your words safe.")

    Component.onCompleted: Session.clearProblem()
    onBack: {
        if (page.step === 0)
            page.cancelled()
        else
            page.step -= 1
    }

    // What one answers with next has the keyboard.
    onStepChanged: if (page.step >= 2) pad.forceActiveFocus()

    Connections {
        target: Session
        function onPersonAdded(personId: string): void {
            page.added(personId, page.personName.trim())
        }
        function onRefused(): void {
            page.step = 0
        }
    }

    SessionNotice {
        Layout.fillWidth: true
    }
    TextBox {
        Layout.fillWidth: true
        visible: page.step === 0
        label: qsTr("Your name")
        multiline: false
        charactersMax: 100
        onEdited: text => page.personName = text
        onFinished: if (page.personName.trim() !== "") page.step = 1
    }
    TileGrid {
        visible: page.step === 1
        tileWidth: 260
        columnsMax: 3

        Repeater {
            model: page.roles

            ChoiceTile {
                required property var modelData

                text: modelData.label
                symbolName: modelData.symbol
                selected: page.role === modelData.name
                onClicked: {
                    page.role = modelData.name
                    page.step = 2
                }
            }
        }
    }
    PinPad {
        id: pad

        Layout.fillWidth: true
        Layout.maximumWidth: Theme.scaled(480)
        Layout.alignment: Qt.AlignHCenter
        visible: page.step >= 2
        busy: Session.busy
        message: page.pinsDiffer ? qsTr("The two PINs were not the same. Pick one again.") : ""
        onAccepted: pin => page.takePin(pin)
    }

    footer: BigButton {
        visible: page.step === 0
        text: qsTr("Next")
        symbolName: "next"
        kind: "primary"
        enabled: page.personName.trim() !== ""
        onClicked: page.step = 1
    }

    function takePin(pin: string): void {
        pad.clear()
        if (page.step === 2) {
            page.firstPin = pin
            page.pinsDiffer = false
            page.step = 3
        } else if (pin === page.firstPin) {
            Session.addPerson(page.personName.trim(), page.role, pin)
        } else {
            page.pinsDiffer = true
            page.step = 2
        }
    }
}
