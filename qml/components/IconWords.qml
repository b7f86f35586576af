// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme
import Alongside.Symbols

// A small picture or face with a few words beside it: who said it, who wrote it, when, how.
// Not a button. As wide as its words, and never wider than widthMax.
Row {
    id: line

    property string symbolName: ""
    property string personName: "" // a face in place of the symbol
    property string text: ""
    property real widthMax: Theme.readingWidth

    readonly property bool faced: line.personName !== ""
    readonly property int pictureSize: Theme.scaled(line.faced ? Theme.faceSmall
        : Theme.symbolSmall)

    spacing: Theme.space2

    // Measured apart: a wrapping text that asks for its own width never comes to rest.
    TextMetrics {
        id: natural

        font: label.font
        text: line.text
    }
    Symbol {
        anchors.verticalCenter: parent.verticalCenter
        visible: !line.faced && line.symbolName !== ""
        name: line.symbolName
        size: line.pictureSize
    }
    PersonFace {
        anchors.verticalCenter: parent.verticalCenter
        visible: line.faced
        name: line.personName
        size: line.pictureSize
    }
    Words {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, Math.min(Math.ceil(natural.advanceWidth) + Theme.space1,
            line.widthMax - line.spacing - line.pictureSize))
        height: Math.max(contentHeight, Theme.scaled(Theme.faceSmall))
        verticalAlignment: Text.AlignVCenter
        text: line.text
        soft: !line.faced
        font.bold: line.faced
        font.pixelSize: line.faced ? Theme.textBody : Theme.textSmall
        spoken: false
    }
}
