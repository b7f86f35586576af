// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components

// One step: who, when, what it said from then on, and whom it has reached.
PressCard {
    id: row

    required property string by
    required property string when
    required property string words
    required property var lines
    required property bool erased
    required property var reached
    required property string notYet
    required property string withServer
    required sentence

    interactive: false
    edge: Theme.line

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        PersonFace {
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignTop
            name: row.by
            size: Theme.face
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            Words {
                Layout.fillWidth: true
                text: row.by
                font.bold: true
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                text: row.when
                soft: true
                font.pixelSize: Theme.textSmall
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                visible: row.words !== ""
                text: row.words
                font.pixelSize: Theme.textLarge
                spoken: false
            }
            Column {
                id: list

                Layout.fillWidth: true
                visible: row.lines.length + row.reached.length > 0
                spacing: Theme.space1

                Repeater {
                    model: row.lines

                    Words {
                        required property string modelData

                        width: list.width
                        text: modelData
                        soft: row.erased
                        spoken: false
                    }
                }
                Repeater {
                    model: row.reached

                    IconWords {
                        required property string modelData

                        width: list.width
                        symbolName: "shared"
                        text: modelData
                        widthMax: list.width
                    }
                }
            }
            IconWords {
                Layout.fillWidth: true
                visible: row.notYet !== ""
                symbolName: "time"
                text: row.notYet
                widthMax: width
            }
            IconWords {
                Layout.fillWidth: true
                visible: row.withServer !== ""
                symbolName: "saved-here"
                text: row.withServer
                widthMax: width
            }
        }
    }
}
