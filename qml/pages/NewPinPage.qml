// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// A PIN for somebody who is signed in: twice, so that a slip does not lock them out.
AppPage {
    id: page

    property string first: ""
    property bool differ: false
    property bool must: false // the old one is forgotten: there is no way round it

    property bool saving: false // other pages ask for other things

    signal done

    title: page.first === "" ? qsTr("Pick a PIN") : qsTr("The same PIN again")
    canGoBack: !page.must
    helpText: qsTr("Only you should know your PIN. It has at least 4 numbers. It keeps your words safe.")

    Component.onCompleted: {
        WaysIn.clearProblem()
        pad.forceActiveFocus()
    }

    Connections {
        target: WaysIn
        function onDone(): void {
            if (page.saving)
                page.done()
            page.saving = false
        }
    }

    Words {
        Layout.fillWidth: true
        visible: page.must
        text: qsTr("Your paper opened the tablet. Now pick a new PIN.")
        font.pixelSize: Theme.textLarge
    }
    PinPad {
        id: pad

        Layout.fillWidth: true
        Layout.maximumWidth: Theme.scaled(480)
        Layout.alignment: Qt.AlignHCenter
        busy: WaysIn.busy
        message: page.differ ? qsTr("The two PINs were not the same. Pick one again.") : WaysIn.problemTitle
        onAccepted: pin => page.take(pin)
    }

    function take(pin: string): void {
        pad.clear()
        if (page.first === "") {
            page.differ = false
            page.first = pin
        } else if (pin === page.first) {
            page.saving = true
            WaysIn.setPin(pin)
        } else {
            page.first = ""
            page.differ = true
        }
    }
}
