// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme
import Alongside.Symbols

// Five faces, one answer. Arrow keys move between them.
FocusScope {
    id: scale

    property int value: 0 // 0: nobody has picked yet
    property string who: ""
    property int faceSize: Theme.face

    readonly property var labels: [qsTr("Very bad"), qsTr("Bad"), qsTr("Okay"), qsTr("Good"), qsTr("Very good")]

    signal picked(int value)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    GridLayout {
        id: row

        anchors.fill: parent
        columns: scale.width >= 5 * (Theme.answerTarget + Theme.space3) * Math.min(1.5, Theme.textScale) ? 5 : 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        Repeater {
            model: 5

            T.AbstractButton {
                id: face

                required property int index

                readonly property int number: face.index + 1

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumWidth: Theme.answerTarget
                implicitHeight: Math.max(Theme.answerTarget, faceColumn.implicitHeight + 2 * Theme.space3)
                padding: Theme.space3
                focusPolicy: Qt.StrongFocus

                Accessible.role: Accessible.RadioButton
                Accessible.name: scale.who === "" ? scale.labels[face.index]
                                                  : scale.who + ": " + scale.labels[face.index]
                Accessible.checked: scale.value === face.number
                Accessible.checkable: true
                Accessible.onPressAction: face.clicked()
                Keys.onReturnPressed: face.clicked()
                Keys.onEnterPressed: face.clicked()
                Keys.onRightPressed: scale.move(face.index, 1)
                Keys.onLeftPressed: scale.move(face.index, -1)
                onClicked: scale.picked(face.number)

                background: CardBack {
                    pressed: face.pressed
                    selected: scale.value === face.number
                    focused: face.visualFocus
                }
                contentItem: ColumnLayout {
                    id: faceColumn

                    spacing: Theme.space1

                    Symbol {
                        Layout.alignment: Qt.AlignHCenter
                        name: "face-" + face.number
                        size: scale.faceSize
                    }
                    Text {
                        Layout.fillWidth: true
                        text: scale.labels[face.index]
                        color: Theme.text
                        font.family: Theme.fontFamily
                        font.pixelSize: Theme.textSmall
                        font.bold: scale.value === face.number
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }

    function move(from: int, by: int): void {
        const step = scale.LayoutMirroring.enabled ? -by : by
        const to = Math.max(0, Math.min(4, from + step))
        const item = row.children[to] as Item
        item.forceActiveFocus(Qt.TabFocusReason)
    }
}
