// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// The number of something that changed.
Rectangle {
    id: mark

    property int number: 1

    implicitWidth: Theme.scaled(Theme.symbolSmall)
    implicitHeight: Theme.scaled(Theme.symbolSmall)
    radius: width / 2
    color: Theme.attentionSoft
    border.color: Theme.attention
    border.width: Theme.controlLine

    Words {
        anchors.centerIn: parent
        text: mark.number
        color: Theme.attention
        font.bold: true
        font.pixelSize: Theme.textSmall
        spoken: false
    }
}
