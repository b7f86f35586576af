// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme
import Alongside.Components // for what is drawn in C++

// One word, with whose it is: a face where their words begin, their colour behind it, and their own
// pattern of line below, which needs no colour to be told.
Item {
    id: marked

    property string word: ""
    property string name: ""
    property int pattern: 0
    property bool first: false
    property real widthMax: Theme.readingWidth

    readonly property int lineHeight: Theme.scaled(10)

    implicitWidth: row.width
    implicitHeight: Math.max(label.height + marked.lineHeight, Theme.scaled(Theme.symbolSmall))

    Rectangle {
        anchors.left: row.left
        anchors.right: row.right
        anchors.leftMargin: marked.first ? row.leftPadding + face.width / 2 : 0
        anchors.top: row.top
        height: label.height
        color: Theme.faceColour(marked.name)
    }
    Row {
        id: row

        leftPadding: marked.first ? Theme.space1 : 0

        PersonFace {
            id: face

            visible: marked.first
            name: marked.name
            size: Theme.scaled(Theme.symbolSmall)
        }
        Text {
            id: label

            width: Math.min(Math.ceil(implicitWidth), marked.widthMax - (marked.first ? face.width : 0))
            leftPadding: marked.first ? Theme.space1 : 0
            text: marked.word
            color: Theme.faceText
            wrapMode: Text.WrapAnywhere
            textFormat: Text.PlainText
            font.family: Theme.fontFamily
            font.pixelSize: Theme.textBody

            Accessible.ignored: true
        }
    }
    // Their face stands on their own colour: an edge keeps them apart.
    Rectangle {
        anchors.left: row.left
        anchors.leftMargin: row.leftPadding
        width: face.width
        height: face.height
        visible: marked.first
        radius: width / 2
        color: Theme.none
        border.color: Theme.faceText
        border.width: Theme.controlLine
    }
    PatternLine {
        anchors.left: row.left
        anchors.right: row.right
        anchors.leftMargin: marked.first ? row.leftPadding + face.width : 0
        y: label.height
        height: marked.lineHeight
        pattern: marked.pattern
        ink: Theme.text
        thickness: Theme.scaled(3)
    }
}
