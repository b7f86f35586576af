// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Where a plan is kept so that it can be shared: a server carries it from tablet to tablet, and cannot read
// it. Once others share it there, it stays.
AppPage {
    id: page

    readonly property string address: server.addressIn(given.text)
    readonly property bool isShared: Plan.sharedAt !== ""

    signal photoWanted(var take)
    signal kept

    title: qsTr("Share with other tablets")
    helpText: qsTr("A computer takes the plan to the other tablets. It cannot read the plan. Ask for a code or a line to put here.")

    PlanServer {
        id: server

        onKept: page.kept()
    }
    Notice {
        Layout.fillWidth: true
        tone: Plan.server === "" ? "plain" : "good"
        symbolName: "server"
        title: Plan.server === "" ? qsTr("This plan is on this tablet only")
                                  : qsTr("%1 carries this plan").arg(page.nameOf(Plan.server))
        text: Plan.server === "" ? qsTr("A computer can carry it to other tablets. That computer cannot read it.")
                                 : qsTr("That computer cannot read your words.")
    }
    GivenLine {
        id: given

        Layout.fillWidth: true
        visible: !page.isShared
        label: qsTr("Or put the line that they gave you here")
        onPhotoWanted: take => page.photoWanted(take)
    }
    Notice {
        Layout.fillWidth: true
        visible: page.address !== ""
        tone: "good"
        symbolName: "server"
        title: qsTr("%1 will carry this plan").arg(page.nameOf(page.address))
    }
    Notice {
        Layout.fillWidth: true
        visible: server.problemTitle !== ""
        tone: "attention"
        symbolName: "help"
        title: server.problemTitle
        text: server.problemNextStep
    }

    footer: BigButton {
        visible: !page.isShared
        text: qsTr("Share it there")
        symbolName: "sending"
        kind: "primary"
        enabled: given.text !== "" && !server.busy
        onClicked: server.keepOn(given.text)
    }

    // People know a server by its name, not by its port.
    function nameOf(address: string): string {
        return address.replace(/:\d+$/, "")
    }
}
