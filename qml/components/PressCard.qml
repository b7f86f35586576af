// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme

// A card that can be pressed as a whole, under what it shows. Buttons inside keep their own press.
//
// To a screen reader the card is one thing that says its `sentence`; what it shows is then silent.
// Not interactive: no strong edge, no place in the Tab order, and still its sentence.
Item {
    id: card

    property string sentence: ""
    property string hint: "" // what pressing does; only for a screen reader
    property bool interactive: true
    property bool picked: false
    property color fill: Theme.card
    property color edge: card.interactive ? Theme.line : Theme.lineSoft
    property int padding: Theme.space5
    property int corner: Theme.radiusLarge
    property bool stretched: false // what it shows takes the whole height
    property int heightMin: Theme.answerTarget
    default property alias content: column.data
    property alias spacing: column.spacing

    signal clicked

    implicitWidth: Math.max(column.implicitWidth + 2 * card.padding, Theme.answerTarget)
    implicitHeight: Math.max(column.implicitHeight + 2 * card.padding, card.heightMin)

    Accessible.role: Accessible.StaticText
    Accessible.name: card.sentence
    Accessible.ignored: card.interactive || card.sentence === ""

    T.AbstractButton {
        id: press

        anchors.fill: parent
        enabled: card.interactive
        focusPolicy: Qt.StrongFocus
        activeFocusOnTab: card.interactive

        Accessible.role: Accessible.Button
        Accessible.name: card.sentence
        Accessible.description: card.hint
        Accessible.ignored: !card.interactive
        Accessible.focusable: card.interactive
        Accessible.onPressAction: press.clicked()
        Keys.onReturnPressed: event => press.pressByKey(event)
        Keys.onEnterPressed: event => press.pressByKey(event)
        onClicked: card.clicked()

        background: Plate {
            corner: card.corner
            raised: card.interactive
            pressed: press.pressed
            fill: press.pressed || card.picked ? Theme.accentSoft : card.fill
            edge: card.picked ? Theme.accent : card.edge
            edgeWidth: card.interactive || card.picked ? Theme.controlLine : Theme.lineWidth
        }

        FocusRing {
            target: press
            corner: card.corner
        }

        function pressByKey(event: KeyEvent) {
            if (!event.isAutoRepeat)
                press.clicked()
        }
    }
    ColumnLayout {
        id: column

        x: card.padding
        y: card.stretched ? card.padding : Math.max(card.padding, card.height / 2 - height / 2)
        height: Math.max(implicitHeight, card.stretched ? card.height - 2 * card.padding : 0)
        width: Math.max(0, card.width - 2 * card.padding)
        spacing: Theme.space3
    }

    // What there is of the parts, as one sentence after the other.
    function spokenTogether(parts: var): string {
        let sentence = ""
        for (const part of parts) {
            if (part !== "")
                sentence += (sentence === "" ? "" : " ") + part
        }
        return sentence
    }
}
