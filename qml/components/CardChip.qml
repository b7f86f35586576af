// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Symbols
import Alongside.Theme

// A small card that lies in a column: press it to take it up again. Not interactive: only to look at.
T.AbstractButton {
    id: chip

    property string symbolName: ""
    property bool interactive: true

    readonly property real wordsWidth: Math.max(0,
        chip.width - chip.leftPadding - chip.rightPadding - Theme.symbolSmall - Theme.space2)

    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    topPadding: Theme.space1
    bottomPadding: Theme.space2
    enabled: chip.interactive
    activeFocusOnTab: chip.interactive
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: chip.text
    // The column says what lies in it.
    Accessible.ignored: !chip.interactive
    Accessible.focusable: chip.interactive
    Accessible.onPressAction: if (chip.interactive) chip.clicked()

    Keys.onReturnPressed: event => chip.pressByKey(event)
    Keys.onEnterPressed: event => chip.pressByKey(event)

    background: Plate {
        corner: Theme.radiusSmall
        fill: chip.pressed ? Theme.accentSoft : Theme.card
        edge: chip.interactive ? Theme.line : Theme.lineSoft
        raised: chip.interactive
        pressed: chip.pressed
    }

    contentItem: Row {
        spacing: Theme.space2

        Symbol {
            anchors.verticalCenter: parent.verticalCenter
            name: chip.symbolName
            size: Theme.symbolSmall
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: chip.wordsWidth
            text: chip.text
            font.pixelSize: Theme.textSmall
            spoken: false
        }
    }

    FocusRing {
        target: chip
        corner: Theme.radiusSmall
    }

    function pressByKey(event: KeyEvent) {
        if (!event.isAutoRepeat)
            chip.clicked()
    }
}
