// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// Something to know: a picture, what it is, and what to do now. Calm, never red.
Rectangle {
    id: notice

    property string symbol: "help"
    property string title: ""
    property string text: ""
    property string nextStep: ""
    property bool good: false
    default property alias extra: extras.data

    implicitWidth: row.implicitWidth + 2 * Theme.space4
    implicitHeight: row.implicitHeight + 2 * Theme.space4
    radius: Theme.radius
    color: notice.good ? Theme.goodSoft : Theme.attentionSoft
    border.color: notice.good ? Theme.good : Theme.attention
    border.width: Theme.controlLine

    Accessible.role: Accessible.AlertMessage
    Accessible.name: notice.title

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.space4
        spacing: Theme.space4

        Symbol {
            Layout.alignment: Qt.AlignTop
            name: notice.symbol === "" ? "help" : notice.symbol
            size: Theme.symbolLarge
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            Words {
                Layout.fillWidth: true
                text: notice.title
                font.bold: true
                font.pixelSize: Theme.textLarge
            }
            Words {
                Layout.fillWidth: true
                visible: notice.text !== ""
                text: notice.text
            }
            Words {
                Layout.fillWidth: true
                visible: notice.nextStep !== ""
                text: notice.nextStep
                font.bold: true
            }
            Flow {
                id: extras

                Layout.fillWidth: true
                Layout.topMargin: visible ? Theme.space2 : 0
                visible: visibleChildren.length > 0
                spacing: Theme.space3
            }
        }
    }
}
