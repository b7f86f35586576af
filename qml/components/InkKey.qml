// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Symbols
import Alongside.Theme

// One colour to draw with. Its name is there for those who cannot tell it from another.
T.AbstractButton {
    id: key

    required property color ink
    property bool selected: false

    implicitWidth: Math.max(Theme.touchTarget + Theme.space3, name.implicitWidth + 2 * Theme.space2)
    implicitHeight: dot.height + name.height + 2 * Theme.space2
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: key.text
    Accessible.checkable: true
    Accessible.checked: key.selected
    Accessible.onPressAction: key.clicked()
    Accessible.onToggleAction: key.clicked()
    Keys.onReturnPressed: key.clicked()
    Keys.onEnterPressed: key.clicked()

    background: Plate {
        corner: Theme.radiusSmall
        fill: key.selected ? Theme.accentSoft : Theme.card
        edge: key.selected ? Theme.accent : Theme.line
        edgeWidth: key.selected ? Theme.strongLine : Theme.lineWidth
    }
    Item {
        anchors.fill: parent

        Rectangle {
            id: dot

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            anchors.topMargin: Theme.space2
            width: Theme.symbolSmall
            height: Theme.symbolSmall
            radius: width / 2
            color: key.ink
            border.color: Theme.line
            border.width: Theme.controlLine

            Symbol {
                anchors.centerIn: parent
                visible: key.selected
                name: "done"
                size: Math.round(Theme.symbolSmall * 0.7)
            }
        }
        Words {
            id: name

            anchors.top: dot.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            text: key.text
            font.pixelSize: Theme.textSmall
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
    FocusRing {
        target: key
        corner: Theme.radiusSmall
    }
}
