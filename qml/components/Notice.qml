// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Symbols
import Alongside.Theme

// Something to know, and what one can do about it. The tones: "plain", "attention" (somebody
// should look), "good".
Item {
    id: notice

    property string symbolName: ""
    property string title: ""
    property string text: ""
    property string actionText: ""
    property string actionSymbolName: ""
    property string tone: "plain"

    signal action

    readonly property color ink: {
        if (notice.tone === "attention")
            return Theme.attention
        return notice.tone === "good" ? Theme.good : Theme.text
    }
    readonly property color fill: {
        if (notice.tone === "attention")
            return Theme.attentionSoft
        return notice.tone === "good" ? Theme.goodSoft : Theme.card
    }
    readonly property bool narrow: notice.width < Theme.narrowWidth

    implicitWidth: Theme.readingWidth
    implicitHeight: grid.implicitHeight + 2 * Theme.space4

    Accessible.role: Accessible.Grouping
    Accessible.name: notice.title === "" ? notice.text : notice.title
    Accessible.description: notice.title === "" ? "" : notice.text

    Plate {
        anchors.fill: parent
        fill: notice.fill
        edge: notice.tone === "plain" ? Theme.line : notice.ink
        edgeWidth: notice.tone === "attention" ? Theme.controlLine : Theme.lineWidth
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.space4
        columns: notice.narrow ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        RowLayout {
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.space4

            Symbol {
                Layout.alignment: Qt.AlignTop
                visible: notice.symbolName !== ""
                name: notice.symbolName
                size: Theme.symbolLarge
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignVCenter
                Layout.fillHeight: false
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    visible: notice.title !== ""
                    text: notice.title
                    color: notice.ink
                    font.bold: true
                }
                Words {
                    Layout.fillWidth: true
                    visible: notice.text !== ""
                    text: notice.text
                }
            }
        }
        BigButton {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: notice.narrow
            Layout.maximumWidth: grid.width / (notice.narrow ? 1 : 2)
            visible: notice.actionText !== ""
            text: notice.actionText
            symbolName: notice.actionSymbolName
            onClicked: notice.action()
        }
    }
}
