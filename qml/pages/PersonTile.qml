// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme
import Alongside.Components

// Somebody's face with their name under it, to touch.
T.AbstractButton {
    id: tile

    required property string name
    property string detail: ""
    property int faceSize: Theme.faceLarge
    property bool selected: false

    implicitWidth: Math.max(content.implicitWidth + 2 * Theme.space4, Theme.answerTarget)
    implicitHeight: Math.max(content.implicitHeight + 2 * Theme.space4, Theme.answerTarget)
    padding: Theme.space4
    focusPolicy: Qt.StrongFocus
    checkable: false

    Accessible.role: Accessible.Button
    Accessible.name: tile.name
    Accessible.description: tile.detail
    Accessible.onPressAction: tile.clicked()

    Keys.onReturnPressed: tile.clicked()
    Keys.onEnterPressed: tile.clicked()

    background: CardBack {
        pressed: tile.pressed
        selected: tile.selected
        focused: tile.visualFocus
    }
    contentItem: ColumnLayout {
        id: content

        spacing: Theme.space2

        PersonFace {
            Layout.alignment: Qt.AlignHCenter
            name: tile.name
            size: tile.faceSize
            showName: false
        }
        Text {
            Layout.fillWidth: true
            Layout.maximumWidth: tile.width - 2 * Theme.space4
            text: tile.name
            color: Theme.text
            font.family: Theme.fontFamily
            font.pixelSize: Theme.textLarge
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Text {
            Layout.fillWidth: true
            Layout.maximumWidth: tile.width - 2 * Theme.space4
            visible: tile.detail !== ""
            text: tile.detail
            color: Theme.textSoft
            font.family: Theme.fontFamily
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
