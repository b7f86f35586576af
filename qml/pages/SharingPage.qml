// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Where everything is: saved here, being sent, shared, or why not and what to do.
AppPage {
    id: page

    title: qsTr("Are my words shared?")
    helpText: qsTr("All that you write is saved on this tablet first. Then it is sent to the people in the plan. You never lose words.")
    showsSharing: false

    signal serverWanted

    SharingState {
        Layout.fillWidth: true
        state: Plan.sharingName
        waiting: Plan.waiting
        time: Plan.sharedAt
        people: Plan.sharedWith
        reason: Plan.reason
        nextStep: Plan.nextStep
    }
    Words {
        Layout.fillWidth: true
        text: {
            switch (Plan.sharing) {
            case Plan.Sending:
                return qsTr("Your words are on their way. You can go on writing.")
            case Plan.Shared:
                return qsTr("The others can see all that you shared with them.")
            case Plan.CouldNotShare:
                return qsTr("Your words are safe here. Something has to be done before they can be sent.")
            }
            if (Plan.server === "")
                return qsTr("Your words are safe here. This plan is on this tablet only.")
            return Plan.waiting === 0 ? qsTr("Nothing is waiting. You can go on writing without a connection.")
                                      : qsTr("Your words are safe here. They are sent when there is a connection.")
        }
        font.pixelSize: Theme.textLarge
    }
    Words {
        Layout.fillWidth: true
        visible: Plan.sharing === Plan.CouldNotShare
        text: Plan.reasonMore
    }
    Words {
        Layout.fillWidth: true
        visible: Plan.sharing !== Plan.Shared && Plan.sharedAt !== ""
        text: qsTr("All was shared: %1").arg(Plan.sharedAt)
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        text: qsTr("Who is in this plan")
        symbolName: "people"
    }
    MemberFaces {
        Layout.fillWidth: true
    }

    footer: [
        BigButton {
            text: qsTr("Share with other tablets")
            symbolName: "server"
            kind: Plan.server === "" ? "primary" : "quiet"
            visible: Plan.sharedAt === ""
            onClicked: page.serverWanted()
        },
        BigButton {
            text: qsTr("Try to share now")
            symbolName: "sending"
            kind: "primary"
            visible: Plan.server !== "" && Plan.sharing !== Plan.Shared
            onClicked: Plan.tryNow()
        }
    ]
}
