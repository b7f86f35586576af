// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// The page about somebody, as one would hang it on a wall: a sheet with a big face and a name, and
// below them its parts.
Item {
    id: view

    property string name: ""
    property string subtitle: ""
    default property alias content: sheet.data

    readonly property real inner: view.width - 2 * Theme.space5

    implicitWidth: Theme.pageWidth
    implicitHeight: sheet.height + 2 * Theme.space5

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: Theme.card
        border.color: Theme.accent
        border.width: Theme.strongLine
    }
    Column {
        id: sheet

        anchors.top: parent.top
        anchors.topMargin: Theme.space5
        anchors.horizontalCenter: parent.horizontalCenter
        width: view.inner
        spacing: Theme.space4

        PersonFace {
            anchors.horizontalCenter: parent.horizontalCenter
            name: view.name
            size: Theme.faceHuge
        }
        Words {
            width: parent.width
            text: view.name
            heading: true
            font.bold: true
            font.pixelSize: Theme.textHuge
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            width: parent.width
            visible: view.subtitle !== ""
            text: view.subtitle
            soft: true
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
