// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme

// A picture and a verb. The kinds: "primary" (the next thing to do; one on a page), "secondary",
// "quiet" (there when wanted), "danger" (takes something away; in attention colours, never red).
T.Button {
    id: button

    property string symbolName: ""
    property string kind: "secondary"
    property bool fullWidth: false // takes the whole width of a layout
    property real widthMax: Infinity // where there is no layout to say so; words then wrap

    readonly property bool quiet: button.kind === "quiet"
    readonly property color fill: {
        if (button.kind === "primary")
            return Theme.accent
        if (button.kind === "danger")
            return Theme.attentionSoft
        return button.quiet ? Theme.none : Theme.card
    }
    readonly property color ink: {
        if (button.kind === "primary")
            return Theme.accentText
        return button.kind === "danger" ? Theme.attention : Theme.text
    }
    readonly property color edge: {
        if (button.kind === "primary")
            return Qt.darker(Theme.accent, 1.35)
        if (button.kind === "danger")
            return Theme.attention
        return button.quiet ? Theme.none : Theme.line
    }

    implicitWidth: Math.max(Theme.answerTarget,
                            Math.min(button.widthMax, implicitContentWidth + leftPadding + rightPadding))
    implicitHeight: Math.max(Theme.touchTarget + Theme.space5,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: button.quiet ? Theme.space3 : Theme.space5
    rightPadding: leftPadding
    topPadding: Theme.space2
    bottomPadding: Theme.space2 + (button.quiet ? 0 : Theme.space1)
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5

    Layout.fillWidth: button.fullWidth
    Accessible.role: Accessible.Button
    Accessible.name: button.text
    Accessible.onPressAction: if (button.enabled) button.clicked()

    Keys.onReturnPressed: event => button.pressByKey(event)
    Keys.onEnterPressed: event => button.pressByKey(event)

    background: Plate {
        fill: button.quiet && button.pressed ? Theme.accentSoft : button.fill
        edge: button.edge
        raised: !button.quiet
        pressed: button.pressed
    }

    contentItem: ButtonFace {
        text: button.text
        symbolName: button.symbolName
        ink: button.ink
    }

    FocusRing {
        target: button
    }

    function pressByKey(event: KeyEvent) {
        if (!event.isAutoRepeat)
            button.clicked()
    }
}
