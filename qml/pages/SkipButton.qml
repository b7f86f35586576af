// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

// Going on without an answer is always possible, and never hidden.
BigButton {
    Layout.alignment: Qt.AlignHCenter
    kind: "quiet"
    symbolName: "next"
    text: qsTr("I do not know")
}
