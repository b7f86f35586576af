// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme

// A place to write in one's own words. It grows with what is written.
ColumnLayout {
    id: box

    property string label: ""
    property string hint: ""
    property alias text: area.text
    property bool oneLine: false
    property int charactersMax: 4000

    signal edited(string text)

    spacing: Theme.space2

    function startWriting(): void {
        area.forceActiveFocus()
    }

    Words {
        Layout.fillWidth: true
        visible: box.label !== ""
        text: box.label
        font.bold: true
        Accessible.ignored: true // the field says it
    }
    T.TextArea {
        id: area

        Layout.fillWidth: true
        Layout.minimumHeight: box.oneLine ? Theme.touchTarget + Theme.space4 : Theme.answerTarget * 1.6
        implicitHeight: contentHeight + topPadding + bottomPadding
        padding: Theme.space4
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.onAccent
        placeholderText: box.hint
        font.family: Theme.fontFamily
        font.pixelSize: Theme.textLarge
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        // Tab goes on to the next thing: a way out for keyboards and switches.
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: area.nextItemInFocusChain(true)
        KeyNavigation.backtab: area.nextItemInFocusChain(false)
        Keys.onReturnPressed: event => event.accepted = box.oneLine

        Accessible.role: Accessible.EditableText
        Accessible.name: box.label === "" ? box.hint : box.label

        onTextChanged: {
            if (box.oneLine && text.indexOf("\n") >= 0)
                text = text.replace(/\n/g, " ")
            box.edited(text)
        }

        background: CardBack {
            fill: Theme.sunken
            edge: area.activeFocus ? Theme.accent : Theme.line
            focused: area.activeFocus
            corner: Theme.radiusSmall
        }

        Text {
            x: area.leftPadding
            y: area.topPadding
            width: area.width - 2 * Theme.space4
            visible: area.text === "" && area.preeditText === ""
            text: box.hint
            color: Theme.textSoft
            font: area.font
            wrapMode: Text.Wrap
        }
    }
    Words {
        Layout.fillWidth: true
        visible: area.length > box.charactersMax * 0.9
        text: qsTr("%1 of %2 letters").arg(area.length).arg(box.charactersMax)
        soft: true
        font.pixelSize: Theme.textSmall
    }
}
