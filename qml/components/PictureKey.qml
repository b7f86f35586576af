// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Symbols
import Alongside.Theme

// One picture to touch: a drawing, or somebody's own photo.
T.AbstractButton {
    id: key

    property string name: ""
    property string symbolName: ""
    property url photo

    implicitWidth: Theme.answerTarget
    implicitHeight: Theme.answerTarget
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5

    Accessible.role: Accessible.Button
    Accessible.name: key.name
    Accessible.onPressAction: if (key.enabled) key.clicked()

    Keys.onReturnPressed: event => key.pressByKey(event)
    Keys.onEnterPressed: event => key.pressByKey(event)

    background: Plate {
        fill: key.pressed ? Theme.accentSoft : Theme.card
        raised: true
        pressed: key.pressed
    }

    contentItem: Item {
        Symbol {
            anchors.centerIn: parent
            visible: key.symbolName !== ""
            name: key.symbolName
            picture: true
            size: Math.min(key.width, key.height) * 0.72
        }
        Image {
            anchors.fill: parent
            anchors.margins: Theme.space2
            visible: key.symbolName === ""
            source: key.photo
            fillMode: Image.PreserveAspectFit
            asynchronous: true
        }
    }

    FocusRing {
        target: key
    }

    function pressByKey(event: KeyEvent) {
        if (!event.isAutoRepeat)
            key.clicked()
    }
}
