// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The tablet stays in this plan, so that nothing else can be pressed by mistake; or, when it does, the way
// out: whoever is signed in shows that it is them.
AppPage {
    id: page

    property bool staying: false

    property bool asking: false

    signal begun
    signal ended

    title: page.staying ? qsTr("Leave this plan") : qsTr("Stay in this plan")
    helpText: qsTr("When the tablet stays here, only this plan opens. To leave, put in your PIN.")

    Component.onCompleted: WaysIn.clearProblem()

    Connections {
        target: WaysIn
        function onSecretRight(): void {
            if (page.asking)
                page.ended()
            page.asking = false
        }
    }

    PersonHere {
        id: person

        personId: Session.personId
    }
    PickPictures {
        id: drawings
    }
    Words {
        Layout.fillWidth: true
        text: page.staying ? qsTr("Show that it is you. Then the tablet opens everything again.")
                           : qsTr("Only this plan opens on the tablet. You cannot open anything else by mistake.")
        font.pixelSize: Theme.textLarge
    }
    PinPad {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.scaled(480)
        Layout.alignment: Qt.AlignHCenter
        visible: page.staying && !person.hasPictures
        busy: WaysIn.busy
        message: WaysIn.problemTitle
        onAccepted: pin => page.check("pin", pin)
    }
    PicturePad {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.scaled(560)
        Layout.alignment: Qt.AlignHCenter
        visible: page.staying && person.hasPictures
        pictures: person.pictures
        labelFor: name => drawings.label(name)
        busy: WaysIn.busy
        message: WaysIn.problemTitle
        onAccepted: names => page.check("pictures", names.join(" "))
    }

    footer: BigButton {
        visible: !page.staying
        text: qsTr("Stay here")
        symbolName: "lock"
        kind: "primary"
        onClicked: page.begun()
    }

    function check(way: string, secret: string): void {
        page.asking = true
        WaysIn.check(way, secret)
    }
}
