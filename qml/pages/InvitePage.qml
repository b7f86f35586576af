// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// An invitation for one person: who they are in the plan, then a code that their tablet reads, and the same
// as a line to send.
AppPage {
    id: page

    readonly property bool made: maker.text !== ""
    // Nobody can come to a plan that no server carries, or none wanted to.
    readonly property bool isOnlyHere: Plan.server === ""
        || (Plan.sharing === Plan.CouldNotShare && Plan.sharedAt === "")
    readonly property var roles: [{ "name": "person", "label": qsTr("The person of this plan"), "symbol": "me" }]
        .concat(known.others, [{ "name": "manager", "label": qsTr("Manager"), "symbol": "paid-support" }])

    title: page.made ? qsTr("Show this to them") : qsTr("Who do you invite?")
    helpText: qsTr("Say who they are in the plan. Then their tablet reads the code. The code is for one person and for two weeks.")
    onBack: if (page.made) maker.clear()

    signal serverWanted

    PlanRoles {
        id: known
    }
    InvitationMaker {
        id: maker
    }
    Notice {
        Layout.fillWidth: true
        visible: page.isOnlyHere
        tone: "attention"
        symbolName: "server"
        title: Plan.server === "" ? qsTr("This plan is on this tablet only") : Plan.reason
        text: qsTr("A computer can carry it to other tablets. That computer cannot read it.")
        actionText: qsTr("Share with other tablets")
        actionSymbolName: "server"
        onAction: page.serverWanted()
    }
    Notice {
        Layout.fillWidth: true
        visible: maker.problemTitle !== ""
        tone: "attention"
        symbolName: "help"
        title: maker.problemTitle
        text: maker.problemNextStep
    }
    TileGrid {
        visible: !page.made && !page.isOnlyHere
        tileWidth: 250
        columnsMax: 4

        Repeater {
            model: page.roles

            ChoiceTile {
                required property var modelData

                text: modelData.label
                symbolName: modelData.symbol
                enabled: !maker.busy
                onClicked: maker.make(modelData.name)
            }
        }
    }
    // Black on white whatever the theme: many cameras find no other codes.
    Image {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(page.contentWidth, Theme.scaled(440))
        Layout.preferredHeight: Layout.preferredWidth
        visible: page.made
        source: maker.code
        sourceSize.width: width
        sourceSize.height: height
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("A code for the camera of the other tablet")
    }
    Words {
        Layout.fillWidth: true
        visible: page.made
        text: qsTr("On their tablet: touch “I have an invitation”. Then take a photo of this code.")
        font.pixelSize: Theme.textLarge
        horizontalAlignment: Text.AlignHCenter
    }
    TextBox {
        Layout.fillWidth: true
        visible: page.made
        label: qsTr("Or send them this line")
        text: maker.text
        readOnly: true
    }
}
