// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Somebody new on this tablet: name, who they are, how they want to unlock, and with what. One question
// at a time.
AppPage {
    id: page

    property int step: 0
    property string personName: ""
    property string role: ""

    readonly property int pinStep: 3
    readonly property int picturesStep: 4
    readonly property var roles: [{ "name": "person", "label": qsTr("It is my plan"), "symbol": "me" }]
        .concat(known.others)

    signal cancelled
    signal photoWanted(var take)

    title: [qsTr("What is your name?"), qsTr("Who are you in the plan?"), qsTr("How will you unlock the tablet?"),
        pad.again ? qsTr("The same PIN again") : qsTr("Pick a PIN"), qsTr("Pick your pictures")][page.step]
    showsSharing: false
    helpText: page.step === page.picturesStep
        ? qsTr("Only you should know your pictures. Touch at least four, in an order that you remember. They keep your words safe.")
        : qsTr("Only you should know your PIN. It has at least 4 numbers. It keeps your words safe.")

    Component.onCompleted: Session.clearProblem()
    onBack: {
        if (page.step === 0)
            page.cancelled()
        else if (page.step === page.pinStep && pad.again)
            pad.begin()
        else
            page.step = page.step === page.picturesStep ? 2 : page.step - 1
    }

    T.StackView.onActivated: page.giveKeyboard()
    onStepChanged: page.giveKeyboard()

    Connections {
        target: Session
        function onRefused(): void {
            page.step = 0
        }
    }

    PlanRoles {
        id: known
    }
    SessionNotice {
        Layout.fillWidth: true
    }
    TextBox {
        id: nameBox

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
            id: roleTiles

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
    TileGrid {
        visible: page.step === 2
        tileWidth: 320
        columnsMax: 2

        ChoiceTile {
            id: picturesTile

            pictureSize: Theme.symbolHuge
            symbolName: "symbols"
            text: qsTr("With pictures")
            detail: qsTr("Touch your own pictures in your order.")
            onClicked: page.step = page.picturesStep
        }
        ChoiceTile {
            pictureSize: Theme.symbolHuge
            symbolName: "pin"
            text: qsTr("With a PIN")
            detail: qsTr("Put in numbers that only you know.")
            onClicked: page.step = page.pinStep
        }
    }
    PinSetUp {
        id: pad

        visible: page.step === page.pinStep
        busy: Session.busy
        onReady: pin => Session.addPerson(page.personName.trim(), page.role, pin)
    }
    PicturesSetUp {
        id: pictures

        Layout.fillWidth: true
        visible: page.step === page.picturesStep
        busy: Session.busy
        onReady: (all, sequence) => Session.addPerson(page.personName.trim(), page.role, sequence.join(" "),
            "pictures", all)
        onPhotoWanted: page.photoWanted(photo => pictures.putPhoto(photo))
    }

    // What one answers with next has the keyboard; what is hidden must not keep it.
    function giveKeyboard(): void {
        const answers = [nameBox, roleTiles.itemAt(0), picturesTile, pad, pictures]
        answers[page.step].forceActiveFocus()
    }

    footer: BigButton {
        visible: page.step === 0
        text: qsTr("Next")
        symbolName: "next"
        kind: "primary"
        enabled: page.personName.trim() !== ""
        onClicked: page.step = 1
    }
}
