// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Theme
import Alongside.Symbols

// Ways to look at the same thing, one of them picked: by a tap, or with the arrows.
Flow {
    id: views

    property var choices: [] // of { name, text, symbolName }
    property string value: ""
    property string label: "" // what it is for, for a screen reader

    signal picked(string name)

    spacing: Theme.space2

    Accessible.role: Accessible.Grouping
    Accessible.name: views.label

    Repeater {
        id: buttons

        model: views.choices

        T.RadioButton {
            id: button

            required property var modelData
            required property int index

            readonly property bool chosen: views.value === button.modelData.name

            text: button.modelData.text
            checked: button.chosen
            implicitWidth: Math.max(Theme.answerTarget, implicitContentWidth + leftPadding + rightPadding)
            implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
            leftPadding: Theme.space4
            rightPadding: Theme.space4
            topPadding: Theme.space2
            bottomPadding: Theme.space2 + Theme.space1
            focusPolicy: Qt.StrongFocus

            Accessible.role: Accessible.RadioButton
            Accessible.name: button.text
            Accessible.checkable: true
            Accessible.checked: button.chosen
            Accessible.onPressAction: button.clicked()

            Keys.onReturnPressed: button.clicked()
            Keys.onEnterPressed: button.clicked()
            Keys.onLeftPressed: views.go(button.index, button.mirrored ? 1 : -1)
            Keys.onRightPressed: views.go(button.index, button.mirrored ? -1 : 1)

            onClicked: views.picked(button.modelData.name)

            background: Plate {
                fill: button.chosen || button.pressed ? Theme.accentSoft : Theme.card
                edge: button.chosen ? Theme.accent : Theme.line
                edgeWidth: button.chosen ? Theme.strongLine : Theme.controlLine
                raised: true
                pressed: button.pressed
            }

            contentItem: Row {
                spacing: Theme.space2

                Symbol {
                    anchors.verticalCenter: parent.verticalCenter
                    name: button.chosen ? "done" : button.modelData.symbolName
                    size: Theme.symbolSmall
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    text: button.text
                    font.bold: button.chosen
                    spoken: false
                }
            }

            FocusRing {
                target: button
            }
        }
    }

    function go(from: int, by: int) {
        const next = buttons.itemAt(Math.max(0, Math.min(buttons.count - 1, from + by)))
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason)
    }
}
