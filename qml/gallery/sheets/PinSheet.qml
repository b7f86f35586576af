// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: "Hello, " + SampleArea.theo.people[3].name
    subtitle: "Your PIN"
    personName: SampleArea.theo.people[3].name

    PinPad {
        Layout.alignment: Qt.AlignHCenter
        message: "That is not the PIN. Try again."
    }
}
