// SPDX-License-Identifier: Apache-2.0
import QtQuick
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
    readonly property bool acts: notice.actionText !== ""
    // The button goes below the words when these would become too narrow beside it.
    readonly property bool below: notice.acts && notice.width < Theme.narrowWidth
    readonly property real inner: notice.width - 2 * Theme.space4
    readonly property real beforeWords: notice.symbolName === "" ? 0
                                                                 : picture.width + Theme.space4
    readonly property real afterWords: notice.acts && !notice.below ? button.width + Theme.space4
                                                                    : 0
    readonly property real rowHeight: Math.max(words.height, picture.height,
                                               notice.below || !notice.acts ? 0 : button.height)

    implicitWidth: Theme.readingWidth
    implicitHeight: 2 * Theme.space4 + notice.rowHeight
        + (notice.below ? Theme.space3 + button.height : 0)

    Accessible.role: Accessible.Grouping
    Accessible.name: notice.title === "" ? notice.text : notice.title
    Accessible.description: notice.title === "" ? "" : notice.text

    Plate {
        anchors.fill: parent
        fill: notice.fill
        edge: notice.tone === "plain" ? Theme.line : notice.ink
        edgeWidth: notice.tone === "attention" ? Theme.controlLine : Theme.lineWidth
    }

    // Placed by hand: layouts in layouts are late to see that wrapped words became higher.
    Symbol {
        id: picture

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.space4
        anchors.topMargin: Theme.space4
            + (words.height < height ? Math.max(0, notice.rowHeight - height) / 2 : 0)
        visible: notice.symbolName !== ""
        name: notice.symbolName
        size: Theme.symbolLarge
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4 + notice.beforeWords
        anchors.top: parent.top
        anchors.topMargin: Theme.space4 + (notice.rowHeight - height) / 2
        width: Math.max(0, notice.inner - notice.beforeWords - notice.afterWords)

        Words {
            width: parent.width
            visible: notice.title !== ""
            text: notice.title
            color: notice.ink
            font.bold: true
        }
        Words {
            width: parent.width
            visible: notice.text !== ""
            text: notice.text
        }
    }
    BigButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.top: parent.top
        anchors.topMargin: Theme.space4 + (notice.below
            ? notice.rowHeight + Theme.space3
            : (notice.rowHeight - height) / 2)
        width: notice.below ? notice.inner : Math.min(implicitWidth, notice.inner / 2)
        visible: notice.acts
        text: notice.actionText
        symbolName: notice.actionSymbolName
        onClicked: notice.action()
    }
}
