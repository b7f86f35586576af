// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components

// Somebody picks a PIN, and puts it in once more, so that a slip does not lock them out.
PinPad {
    id: pad

    property string problem: "" // what went wrong with one that was ready
    property string first: ""
    property bool different: false
    readonly property bool again: pad.first !== ""

    signal ready(string pin)

    Layout.fillWidth: true
    Layout.maximumWidth: Theme.scaled(480)
    Layout.alignment: Qt.AlignHCenter
    message: pad.different ? qsTr("The two PINs were not the same. Pick one again.") : pad.problem
    onAccepted: pin => pad.take(pin)

    function begin(): void {
        pad.first = ""
        pad.different = false
    }

    function take(pin: string): void {
        const before = pad.first
        pad.clear()
        pad.begin()
        if (before === "")
            pad.first = pin
        else if (pin === before)
            pad.ready(pin)
        else
            pad.different = true
    }
}
