// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// One corner of an outcome; dashed and empty when nobody said it.
Item {
    id: corner

    property string symbol: "abstract"
    property string title: ""
    property string value: ""

    readonly property bool empty: corner.value === ""

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    implicitHeight: Math.max(row.implicitHeight + 2 * Theme.space2, Theme.touchTarget)

    Rectangle {
        anchors.fill: parent
        visible: !corner.empty
        radius: Theme.radiusSmall
        color: Theme.goodSoft
    }
    DashedBox {
        anchors.fill: parent
        visible: corner.empty
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.space2
        spacing: Theme.space2

        Symbol {
            Layout.alignment: Qt.AlignVCenter
            name: corner.symbol
            size: Theme.symbol
            opacity: corner.empty ? 0.4 : 1
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: corner.title
                soft: true
                font.pixelSize: Theme.textSmall
            }
            Words {
                Layout.fillWidth: true
                text: corner.empty ? qsTr("Nobody said") : corner.value
                font.bold: !corner.empty
                soft: corner.empty
            }
        }
    }
}
