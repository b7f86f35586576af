// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols
import Alongside.Components

// One page that people write together: what it is about, how it begins, who wrote last.
PressCard {
    id: row

    required property string key
    required property string title
    required property var texts
    required property string writtenBy
    required property string when

    signal opened(string key, string title)

    sentence: qsTr("%1. %2 wrote last. %3").arg(row.title).arg(row.writtenBy).arg(row.when)
    hint: qsTr("Opens the page.")
    onClicked: row.opened(row.key, row.title)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        Symbol {
            Layout.alignment: Qt.AlignTop
            name: "write-together"
            size: Theme.symbolLarge
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            Words {
                Layout.fillWidth: true
                text: row.title
                font.bold: true
                font.pixelSize: Theme.textLarge
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.texts.words ?? ""
                maximumLineCount: 2
                elide: Text.ElideRight
                spoken: false
            }
            IconWords {
                Layout.fillWidth: true
                personName: row.writtenBy
                text: qsTr("%1 wrote last. %2").arg(row.writtenBy).arg(row.when)
                widthMax: width
            }
        }
    }
}
