// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// An invitation, and what it says before anybody accepts it.
AppPage {
    id: page

    property string text: ""

    readonly property var invitation: Session.readInvitation(page.text)
    readonly property bool valid: page.invitation.valid

    title: qsTr("Join a plan")
    helpText: qsTr("An invitation is a long line of letters. Somebody in the plan sends it to you. Copy all of it and put it here.")

    Component.onCompleted: Session.clearProblem()

    TextBox {
        Layout.fillWidth: true
        label: qsTr("Put your invitation here")
        onEdited: text => page.text = text
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
}
