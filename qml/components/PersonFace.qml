// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// Somebody's face: their photo in a circle, or, while there is none, their initials on a colour
// that belongs to the name. Only to look at; FaceButton is the one to press.
ColumnLayout {
    id: face

    property string name: ""
    property int size: Theme.face
    property url photo
    property bool showName: false
    property string detail: "" // what this person is here: "Mum", "Support worker"

    readonly property bool photoShown: round.ready
    readonly property var known: Theme.facePhotos[face.name]
    readonly property string initials: {
        const parts = face.name.trim().split(/\s+/)
        const first = parts[0].charAt(0)
        return (parts.length > 1 ? first + parts[parts.length - 1].charAt(0) : first).toUpperCase()
    }

    spacing: Theme.space2

    Accessible.ignored: !face.showName
    Accessible.role: Accessible.Graphic
    Accessible.name: face.name
    Accessible.description: face.detail

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: face.size
        implicitHeight: face.size
        radius: width / 2
        color: Theme.faceColour(face.name)
        border.color: Theme.line
        border.width: Theme.highContrast ? Theme.controlLine : 0

        Words {
            anchors.centerIn: parent
            visible: !round.ready
            text: face.initials
            color: Theme.faceText
            font.bold: true
            // Part of the picture: it grows with the face, not with the text.
            font.pixelSize: Math.round(face.size * (face.initials.length > 1 ? 0.38 : 0.46))
            spoken: false
        }
        RoundPhoto {
            id: round

            anchors.fill: parent
            source: face.photo.toString() !== "" || face.known === undefined ? face.photo : face.known
        }
    }
    Words {
        Layout.fillWidth: true
        visible: face.showName && face.name !== ""
        text: face.name
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        spoken: false
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.space2
        visible: face.showName && face.detail !== ""
        text: face.detail
        color: Theme.textSoft
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignHCenter
        spoken: false
    }
}
