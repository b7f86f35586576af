// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// An invitation, and what it says before anybody accepts it.
AppPage {
    id: page

    property string text: ""
    property bool photoSaysNothing: false

    readonly property var invitation: Session.readInvitation(page.text)
    readonly property bool valid: page.invitation.valid

    signal photoWanted(var take)

    title: qsTr("Join a plan")
    helpText: qsTr("An invitation is a code or a long line of letters. Somebody in the plan gives it to you. Take a photo of the code, or put the line here.")

    Component.onCompleted: Session.clearProblem()

    BigButton {
        symbolName: "photo"
        text: qsTr("Use a photo of the code")
        onClicked: page.photoWanted(photo => page.readPhoto(photo))
    }
    Notice {
        Layout.fillWidth: true
        visible: page.photoSaysNothing
        tone: "attention"
        symbolName: "photo"
        title: qsTr("There is no code in this photo.")
        text: qsTr("Hold the tablet still and take the photo from near.")
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        label: qsTr("Or put your invitation here")
        onEdited: text => page.text = text
    }
    InvitationMaker {
        id: reader
    }
    Notice {
        Layout.fillWidth: true
        visible: page.valid && !Session.hasProblem
        tone: "good"
        symbolName: "people"
        title: page.valid ? qsTr("%1 invites you").arg(page.invitation.invitedBy) : ""
        text: page.valid ? page.invitation.spaceName + " · " + page.invitation.role : ""
    }
    SessionNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        text: qsTr("Join")
        symbolName: "done"
        kind: "primary"
        enabled: page.text.trim() !== "" && !Session.busy
        onClicked: Session.join(page.text)
    }

    function readPhoto(photo: url): void {
        const said = reader.readPhoto(photo)
        page.photoSaysNothing = said === ""
        if (said !== "") {
            box.text = said
            page.text = said
        }
    }
}
