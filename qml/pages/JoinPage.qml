// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// An invitation, and what it says before anybody accepts it.
AppPage {
    id: page

    readonly property var invitation: Session.readInvitation(given.text)
    readonly property bool valid: page.invitation.valid

    signal photoWanted(var take)

    title: qsTr("Join a plan")
    helpText: qsTr("An invitation is a code or a long line of letters. Somebody in the plan gives it to you. Take a photo of the code, or put the line here.")

    Component.onCompleted: Session.clearProblem()

    GivenLine {
        id: given

        Layout.fillWidth: true
        label: qsTr("Or put your invitation here")
        onPhotoWanted: take => page.photoWanted(take)
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
        enabled: given.text !== "" && !Session.busy
        onClicked: Session.join(given.text)
    }
}
