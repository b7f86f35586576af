// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Theme

// Somebody in the circle: a face to press, with the name under it where there is room.
T.AbstractButton {
    id: face

    property string name: ""
    property string sentence: ""
    property int size: Theme.face
    property bool named: false
    property int nameWidth: Theme.scaled(112)

    // The face is in the middle of its place; the name hangs below it and moves nothing.
    implicitWidth: face.size
    implicitHeight: face.size
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: face.name
    Accessible.description: face.sentence
    Accessible.onPressAction: face.clicked()
    Keys.onReturnPressed: face.clicked()
    Keys.onEnterPressed: face.clicked()

    contentItem: Item {
        PersonFace {
            anchors.centerIn: parent
            name: face.name
            size: face.size
        }
        Words {
            anchors.top: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: face.nameWidth
            visible: face.named
            text: face.name
            font.bold: true
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 0.85
            spoken: false
        }
    }

    FocusRing {
        target: face
        corner: face.size
    }
}
