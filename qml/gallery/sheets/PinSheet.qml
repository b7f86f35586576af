// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

PageFrame {
    title: "Hello, Dev"
    subtitle: "Your PIN"
    personName: "Dev"

    PinPad {
        Layout.alignment: Qt.AlignHCenter
        message: "That is not the PIN. Try again."
    }
}
