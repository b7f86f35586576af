// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// Somebody's face: their photo once there is one, else their initials on their own colour.
Item {
    id: face

    property string name: ""
    property int size: Theme.face

    readonly property string initials: {
        const parts = face.name.trim().split(/\s+/)
        if (parts.length > 1)
            return parts[0].charAt(0) + parts[parts.length - 1].charAt(0)
        return face.name.trim().slice(0, 1)
    }

    implicitWidth: face.size
    implicitHeight: face.size

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.faceColour(face.name)
        border.color: Theme.onFace
        border.width: Theme.highContrast ? Theme.controlLine : 0

        Text {
            anchors.centerIn: parent
            text: face.initials.toUpperCase()
            color: Theme.onFace
            font.family: Theme.fontFamily
            font.pixelSize: Math.round(face.size * 0.44)
            font.bold: true
        }
    }
}
