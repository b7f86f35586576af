// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// A PIN for somebody who is signed in: twice, so that a slip does not lock them out.
AppPage {
    id: page

    property bool must: false // the old one is forgotten: there is no way round it

    property bool saving: false // other pages ask for other things

    signal done

    title: pad.again ? qsTr("The same PIN again") : qsTr("Pick a PIN")
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
    PinSetUp {
        id: pad

        busy: WaysIn.busy
        problem: WaysIn.problemTitle
        onReady: pin => {
            page.saving = true
            WaysIn.setPin(pin)
        }
    }
}
