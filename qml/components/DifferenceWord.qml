// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// A word that stayed, went or came.
Item {
    id: word

    property string text: ""
    property string kind: "same"
    property bool begins: false
    property real widthMax: Theme.readingWidth

    readonly property bool gone: word.kind === "gone"
    readonly property bool came: word.kind === "new"

    implicitWidth: label.width
    implicitHeight: label.height + Theme.space1

    Rectangle {
        width: label.width
        height: label.height
        visible: word.came
        color: Theme.goodSoft
    }
    Text {
        id: label

        width: Math.min(Math.ceil(implicitWidth), word.widthMax)
        text: word.sign() + word.text
        color: word.inkOf()
        wrapMode: Text.WrapAnywhere
        textFormat: Text.PlainText
        font.family: Theme.fontFamily
        font.pixelSize: Theme.textLarge
        font.bold: word.came
        font.strikeout: word.gone

        Accessible.ignored: true
    }
    Rectangle {
        y: label.height - height
        width: label.width
        height: Theme.controlLine
        visible: word.came
        color: Theme.good
    }

    function sign(): string {
        if (!word.begins)
            return ""
        if (word.came)
            return "+ "
        return word.gone ? "− " : ""
    }

    function inkOf(): color {
        if (word.came)
            return Theme.good
        return word.gone ? Theme.textSoft : Theme.text
    }
}
