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
    readonly property bool wide: view.inner >= Theme.scaled(560)

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

        // Side by side where there is room, so that the whole page can be seen at once.
        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            columns: view.wide ? 2 : 1
            columnSpacing: Theme.space6
            rowSpacing: Theme.space3
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            PersonFace {
                id: face

                name: view.name
                size: Theme.faceHuge
            }
            Column {
                width: view.wide ? view.inner - face.width - Theme.space6 : view.inner

                Words {
                    width: parent.width
                    text: view.name
                    heading: true
                    font.bold: true
                    font.pixelSize: Theme.textHuge
                    horizontalAlignment: view.wide ? Text.AlignLeft : Text.AlignHCenter
                }
                Words {
                    width: parent.width
                    visible: view.subtitle !== ""
                    text: view.subtitle
                    font.pixelSize: Theme.textLarge
                    horizontalAlignment: view.wide ? Text.AlignLeft : Text.AlignHCenter
                }
            }
        }
    }
}
