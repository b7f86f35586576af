// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

// The languages there are.
PageFrame {
    title: "Languages"

    LanguageList {
        Layout.fillWidth: true
    }
}
