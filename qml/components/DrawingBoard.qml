// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Media
import Alongside.Theme

// White paper with all there is to draw with: three brushes, eight colours, a rubber, and undo for
// everything. Who cannot hold a pen puts pictures on the paper: by touch, or with the arrow keys and Enter.
// A positioner: the rows wrap anew when the width changes, and layouts of Qt 6.4 are late to see it.
Column {
    id: board

    readonly property alias canvas: paper
    readonly property alias empty: paper.empty
    property real paperHeightMax: 0 // 0: as high as its width asks for
    property int inkNumber: 0
    property string tool: "brush-medium" // or "brush-small", "brush-big", "rubber"
    property int stampNumber: 0

    // Where there is room, what one draws with lies on both sides of the paper, as on a table.
    readonly property real keyWidth: Math.round(Theme.touchTarget * 1.9 * Theme.textScale)
    readonly property real sideWidth: 2 * board.keyWidth + Theme.space2
    readonly property bool beside: board.width - 2 * (board.sideWidth + board.spacing) >= 12 * Theme.touchTarget

    readonly property var inkNames: [qsTr("Black"), qsTr("Brown"), qsTr("Red"), qsTr("Orange"),
        qsTr("Yellow"), qsTr("Green"), qsTr("Blue"), qsTr("Purple")]
    readonly property var stampNames: [
        { "name": "face-5", "label": qsTr("A happy face") },
        { "name": "face-1", "label": qsTr("A sad face") },
        { "name": "what-matters", "label": qsTr("A star") },
        { "name": "home", "label": qsTr("A house") },
        { "name": "me", "label": qsTr("A person") },
        { "name": "friends", "label": qsTr("Friends") },
        { "name": "food", "label": qsTr("Food") },
        { "name": "bedtime", "label": qsTr("A bed") },
        { "name": "swim", "label": qsTr("Swimming") },
        { "name": "stop", "label": qsTr("A stop sign") }
    ]
    readonly property var widths: ({ "brush-small": 10, "brush-medium": 24, "brush-big": 60, "rubber": 40 })

    signal changed

    spacing: Theme.space3

    Grid {
        columns: board.beside ? 3 : 1
        spacing: board.spacing

        Flow {
            width: board.beside ? board.sideWidth : board.width
            spacing: Theme.space2

            Repeater {
                model: Theme.inks

                InkKey {
                    required property color modelData
                    required property int index

                    width: board.beside ? board.keyWidth : implicitWidth
                    ink: modelData
                    text: board.inkNames[index]
                    selected: board.inkNumber === index && board.tool !== "rubber"
                    onClicked: board.pickInk(index)
                }
            }
        }
        Item {
            id: place

            readonly property real wanted: width * 0.625
            readonly property real shownHeight: board.paperHeightMax > 0
                ? Math.min(place.wanted, board.paperHeightMax) : place.wanted

            width: board.beside ? board.width - 2 * (board.sideWidth + board.spacing) : board.width
            height: Math.round(place.shownHeight)

            Rectangle {
                id: sheet

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.round(place.shownHeight * 1.6)
                height: Math.round(place.shownHeight)
                color: Theme.paper
                border.color: Theme.line
                border.width: Theme.controlLine

                DrawingCanvas {
                    id: paper

                    anchors.fill: parent
                    anchors.margins: Theme.controlLine
                    activeFocusOnTab: true
                    ink: Theme.inks[board.inkNumber]
                    brush: board.widths[board.tool]
                    rubber: board.tool === "rubber"
                    stamps: ":/qt/qml/Alongside/Symbols/%1.svg"
                    onChanged: board.changed()

                    // What a screen reader can do with it: put a picture there.
                    Accessible.role: Accessible.Button
                    Accessible.name: qsTr("The paper")
                    Accessible.description: qsTr("Move with the arrow keys. Press Enter to put a picture there.")
                    Accessible.focusable: true
                    Accessible.onPressAction: board.putStamp()
                    Keys.onLeftPressed: paper.movePlace(-1, 0)
                    Keys.onRightPressed: paper.movePlace(1, 0)
                    Keys.onUpPressed: paper.movePlace(0, -1)
                    Keys.onDownPressed: paper.movePlace(0, 1)
                    Keys.onReturnPressed: board.putStamp()
                    Keys.onEnterPressed: board.putStamp()
                    Keys.onSpacePressed: board.putStamp()
                }
                // Where the next picture goes, while keys are used.
                Rectangle {
                    id: mark

                    LayoutMirroring.enabled: false
                    x: paper.x + paper.place.x * paper.width - width / 2
                    y: paper.y + paper.place.y * paper.height - height / 2
                    width: paper.height * 0.18
                    height: width
                    visible: paper.activeFocus
                    color: Theme.none
                    radius: Theme.radiusSmall
                    border.color: Theme.focus
                    border.width: Theme.focusWidth
                    Accessible.ignored: true
                }
                FocusRing {
                    target: paper
                    corner: Theme.radiusSmall
                }
            }
        }
        Flow {
            width: board.beside ? board.sideWidth : board.width
            spacing: Theme.space2

            Repeater {
                model: [
                    { "tool": "brush-small", "label": qsTr("Thin") },
                    { "tool": "brush-medium", "label": qsTr("Middle") },
                    { "tool": "brush-big", "label": qsTr("Thick") },
                    { "tool": "rubber", "label": qsTr("Rub out") }
                ]

                ToolKey {
                    required property var modelData

                    width: board.beside ? board.keyWidth : implicitWidth
                    text: modelData.label
                    symbolName: modelData.tool
                    selected: board.tool === modelData.tool
                    onClicked: board.tool = modelData.tool
                }
            }
            ToolKey {
                width: board.beside ? board.keyWidth : implicitWidth
                text: qsTr("Undo")
                symbolName: "undo"
                enabled: paper.canUndo
                onClicked: paper.undo()
            }
            ToolKey {
                width: board.beside ? board.keyWidth : implicitWidth
                text: qsTr("Redo")
                symbolName: "redo"
                enabled: paper.canRedo
                onClicked: paper.redo()
            }
            ToolKey {
                width: board.beside ? board.keyWidth : implicitWidth
                text: qsTr("Clear")
                symbolName: "clear"
                enabled: !paper.empty
                onClicked: paper.clear()
            }
        }
    }
    Words {
        width: board.width
        text: qsTr("Or put pictures on the paper:")
        soft: true
    }
    Flow {
        width: board.width
        spacing: Theme.space2

        Repeater {
            model: board.stampNames

            ToolKey {
                required property var modelData
                required property int index

                text: modelData.label
                symbolName: modelData.name
                selected: board.stampNumber === index
                onClicked: {
                    board.stampNumber = index
                    board.putStamp()
                }
            }
        }
    }

    function pickInk(number: int): void {
        board.inkNumber = number
        if (board.tool === "rubber")
            board.tool = "brush-medium"
    }

    // The next one beside it, so that none hides another.
    function putStamp(): void {
        paper.stamp(board.stampNames[board.stampNumber].name)
        paper.movePlace(2, 0)
    }
}
