// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme
import Alongside.Symbols

// A big number with less and more. Nothing to drag.
FocusScope {
    id: dial

    property real value: 0
    property string unit: ""

    readonly property real valueMax: 10000
    readonly property string words: Number(dial.value).toLocaleString(Qt.locale(), "f",
        dial.value === Math.round(dial.value) ? 0 : 1)

    signal changed(real value)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    function step(by: real): void {
        dial.changed(Math.max(0, Math.min(dial.valueMax, dial.value + by)))
    }

    Keys.onUpPressed: dial.step(1)
    Keys.onDownPressed: dial.step(-1)

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Theme.space5

        DialKey {
            name: qsTr("Less")
            symbol: "less"
            enabled: dial.value > 0
            onClicked: dial.step(-1)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.answerTarget
                text: dial.words
                font.pixelSize: Theme.textHuge * 1.3
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Accessible.name: qsTr("How much: %1 %2").arg(dial.words).arg(dial.unit)
            }
            Words {
                Layout.fillWidth: true
                visible: dial.unit !== ""
                text: dial.unit
                font.pixelSize: Theme.textLarge
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
        DialKey {
            name: qsTr("More")
            symbol: "add"
            onClicked: dial.step(1)
        }
    }
}
