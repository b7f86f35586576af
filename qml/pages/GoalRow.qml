// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols
import Alongside.Components

// A goal, and its last times as faces, oldest first. A time with an empty corner is an empty ring,
// whatever face was picked: it is not the whole story.
PressCard {
    id: row

    required property string key
    required property string words
    required property string symbol
    required property string stateLine
    required property string lastLine
    required property var trail

    signal opened(string goalKey)

    //: A goal, how it stands, and when the last time was
    sentence: qsTr("%1. %2. %3").arg(row.words).arg(row.stateLine).arg(row.lastLine)
    stretched: true
    hint: qsTr("Shows every time.")
    onClicked: row.opened(row.key)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        Symbol {
            Layout.alignment: Qt.AlignTop
            name: row.symbol
            size: Theme.symbolLarge
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            Words {
                Layout.fillWidth: true
                text: row.words
                font.bold: true
                font.pixelSize: Theme.textLarge
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                text: row.stateLine
                visible: text !== ""
                soft: true
                spoken: false
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
                spacing: Theme.space2

                Repeater {
                    model: row.trail

                    TrailStep {
                        required property var modelData

                        quality: modelData.quality
                        whole: modelData.whole
                    }
                }
            }
            Words {
                Layout.fillWidth: true
                text: row.lastLine
                visible: text !== ""
                soft: true
                font.pixelSize: Theme.textSmall
                spoken: false
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
