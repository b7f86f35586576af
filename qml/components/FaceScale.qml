// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Symbols
import Alongside.Theme

// How good was it? Five faces in one row, to tap. The scale shows the value that it is given and
// tells what was picked; the page decides. Arrows move along the row and pick nothing.
ColumnLayout {
    id: faceScale

    property int value: 0 // 0 while there is no answer, then 1 to 5
    property string question: ""

    signal picked(int value)

    readonly property var words: [
        //: The first of five faces
        qsTr("very bad"), qsTr("bad"),
        //: The middle one of five faces: neither good nor bad
        qsTr("in between"), qsTr("good"), qsTr("very good")
    ]
    readonly property int gap: faceScale.width < Theme.readingWidth ? Theme.space1 : Theme.space3
    readonly property int smallest: Theme.touchTarget + Theme.space2
    readonly property real cell: (faceScale.width - 4 * faceScale.gap) / 5
    // Without the room for five words, one word below says what is picked.
    readonly property bool tight: faceScale.cell < Theme.scaled(104)
    // One is picked: the others step back.
    readonly property bool given: faceScale.value > 0

    spacing: Theme.space3

    Accessible.role: Accessible.Grouping
    Accessible.name: faceScale.question

    Words {
        Layout.fillWidth: true
        visible: faceScale.question !== ""
        text: faceScale.question
        font.bold: true
        font.pixelSize: Theme.textLarge
        spoken: false
    }

    RowLayout {
        id: row

        Layout.fillWidth: true
        Layout.maximumWidth: 5 * Theme.scaled(176) + 4 * faceScale.gap
        spacing: faceScale.gap

        Repeater {
            id: faces

            model: 5

            T.RadioButton {
                id: face

                required property int index

                readonly property bool chosen: faceScale.value === face.index + 1
                readonly property int room: Math.floor(faceScale.cell) - 2 * Theme.space1

                text: faceScale.words[face.index]
                checked: face.chosen
                implicitWidth: Math.max(faceScale.smallest,
                                        Math.min(Theme.answerTarget, faceScale.cell))
                implicitHeight: implicitContentHeight + topPadding + bottomPadding
                padding: Theme.space1
                topPadding: Theme.space2
                bottomPadding: Theme.space2 + 2 * Theme.space1
                focusPolicy: Qt.StrongFocus
                opacity: enabled ? 1 : 0.5

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: face.implicitWidth
                Accessible.role: Accessible.RadioButton
                Accessible.name: face.text
                Accessible.checkable: true
                Accessible.checked: face.chosen
                Accessible.onPressAction: if (face.enabled) face.clicked()

                Keys.onReturnPressed: face.clicked()
                Keys.onEnterPressed: face.clicked()
                Keys.onLeftPressed: faceScale.go(face.index, face.mirrored ? 1 : -1)
                Keys.onRightPressed: faceScale.go(face.index, face.mirrored ? -1 : 1)

                onClicked: faceScale.picked(face.index + 1)

                background: Plate {
                    fill: face.chosen || face.pressed ? Theme.accentSoft : Theme.card
                    edge: face.chosen ? Theme.accent : Theme.line
                    edgeWidth: face.chosen ? Theme.strongLine : Theme.controlLine
                    raised: true
                    pressed: face.pressed
                }

                contentItem: ColumnLayout {
                    spacing: Theme.space2

                    Symbol {
                        Layout.alignment: Qt.AlignHCenter
                        opacity: faceScale.given && !face.chosen ? 0.75 : 1
                        name: "face-" + (face.index + 1)
                        picture: true
                        size: Math.max(Theme.symbol, Math.min(Theme.answerTarget, face.room))
                    }
                    Words {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: !faceScale.tight
                        text: face.text
                        font.bold: face.chosen
                        font.pixelSize: Theme.textSmall
                        horizontalAlignment: Text.AlignHCenter
                        spoken: false
                    }
                }

                FocusRing {
                    target: face
                }
            }
        }
    }

    Words {
        Layout.fillWidth: true
        visible: faceScale.tight && faceScale.given
        text: faceScale.given ? faceScale.words[faceScale.value - 1] : ""
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
    }

    function go(from: int, by: int) {
        const next = faces.itemAt(Math.max(0, Math.min(4, from + by)))
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason)
    }
}
