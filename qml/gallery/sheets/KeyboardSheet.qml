// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Languages

// Our own keyboard, in the language of the app.
PageFrame {
    title: "Your words"

    TextBox {
        Layout.fillWidth: true
        label: "What do you want to say?"
        text: "Tea first"
    }
    OnScreenKeyboard {
        Layout.fillWidth: true
        language: Languages.current
    }
}
