// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Symbols
import Alongside.Theme
import Alongside.Components

// Somebody who is in the meeting: their picture, or their face, with what they are called. Only to look at.
Item {
    id: face

    required property string name
    required property string picture
    required property string personName

    implicitHeight: Theme.face + Theme.space1 + words.implicitHeight

    Symbol {
        anchors.top: parent.top
        anchors.horizontalCenter: parent.horizontalCenter
        visible: face.picture !== ""
        name: face.picture
        size: Theme.face
    }
    PersonFace {
        anchors.top: parent.top
        anchors.horizontalCenter: parent.horizontalCenter
        visible: face.picture === ""
        name: face.personName
        size: Theme.face
    }
    Words {
        id: words

        anchors.top: parent.top
        anchors.topMargin: Theme.face + Theme.space1
        anchors.left: parent.left
        anchors.right: parent.right
        text: face.name
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
    }
}
