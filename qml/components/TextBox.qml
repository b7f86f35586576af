// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme

// Own words. It grows with what is written, so that nothing written is ever out of sight.
ColumnLayout {
    id: box

    property string label: ""
    property alias text: area.text
    property alias readOnly: area.readOnly // to look at and to copy
    property alias cursorPosition: area.cursorPosition
    property string placeholder: ""
    property bool multiline: true
    property int charactersMax: 0 // 0: as much as one likes

    // Somebody changed the text here; not told when the page sets it.
    signal edited(string text)
    // Enter in a box of one line.
    signal finished

    property bool applying: false

    readonly property int charactersLeft: box.charactersMax - area.length
    readonly property bool nearEnd: box.charactersMax > 0
        && box.charactersLeft <= Math.max(20, box.charactersMax / 10)

    spacing: Theme.space2

    onActiveFocusChanged: if (box.activeFocus) area.forceActiveFocus(Qt.OtherFocusReason)

    Words {
        Layout.fillWidth: true
        visible: box.label !== ""
        text: box.label
        font.bold: true
        spoken: false
    }

    T.TextArea {
        id: area

        objectName: "area"
        Layout.fillWidth: true
        implicitWidth: Theme.readingWidth
        implicitHeight: Math.max(contentHeight + topPadding + bottomPadding,
                                 box.multiline ? Theme.scaled(120) : Theme.touchTarget,
                                 placeholderWords.implicitHeight + topPadding + bottomPadding)
        padding: Theme.space4
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        placeholderText: box.placeholder
        font.family: Theme.fontFamily
        font.pixelSize: Theme.textBody
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        activeFocusOnTab: true
        inputMethodHints: box.multiline ? Qt.ImhMultiLine : Qt.ImhNone

        Accessible.role: Accessible.EditableText
        Accessible.name: box.label === "" ? box.placeholder : box.label
        Accessible.description: box.label === "" ? "" : box.placeholder
        Accessible.multiLine: box.multiline

        // Tab goes on, as it does everywhere else; Enter ends a box of one line.
        Keys.onTabPressed: area.leave(true)
        Keys.onBacktabPressed: area.leave(false)
        Keys.onReturnPressed: event => area.endLine(event)
        Keys.onEnterPressed: event => area.endLine(event)

        onTextChanged: {
            if (box.applying)
                return
            if (box.charactersMax > 0 && area.length > box.charactersMax)
                area.remove(box.charactersMax, area.length)
            else if (area.activeFocus)
                box.edited(area.text)
            else
                area.cursorPosition = area.length // what was written before goes on at its end
        }

        background: Plate {
            fill: Theme.sunken
            edge: area.activeFocus ? Theme.accent : Theme.line
        }
        cursorDelegate: Rectangle {
            visible: area.cursorVisible
            width: Theme.controlLine + 1
            color: Theme.accent
        }

        Words {
            id: placeholderWords

            anchors.fill: parent
            anchors.margins: area.padding
            visible: area.length === 0 && area.preeditText === ""
            text: box.placeholder
            color: Theme.textSoft
            spoken: false
        }
        FocusRing {
            target: area
            shown: area.activeFocus
        }

        function leave(forward: bool) {
            const next = area.nextItemInFocusChain(forward)
            if (next)
                next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
        }

        function endLine(event: KeyEvent) {
            event.accepted = !box.multiline
            if (!box.multiline)
                box.finished()
        }
    }

    Words {
        Layout.fillWidth: true
        visible: box.nearEnd
        text: box.charactersLeft > 0
            //: Under a text box; %1 is how many letters can still be written
            ? qsTr("Letters left: %1").arg(box.charactersLeft)
            : qsTr("The box is full.")
        color: Theme.textSoft
        font.pixelSize: Theme.textSmall
        Accessible.role: Accessible.AlertMessage
    }

    // Puts in what others wrote meanwhile. Whoever writes here stays where they are in the text. The
    // changes are of { at, remove, insert }, the last place first; nobody is told of them.
    function apply(changes: var) {
        let cursor = area.cursorPosition
        box.applying = true
        for (const change of changes) {
            if (change.remove > 0)
                area.remove(change.at, change.at + change.remove)
            if (change.insert !== "")
                area.insert(change.at, change.insert)
            if (change.at < cursor)
                cursor = Math.max(change.at, cursor - change.remove) + change.insert.length
        }
        area.cursorPosition = cursor
        box.applying = false
    }
}
