// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// A lower corner of a triangle: its picture, and under it its words.
Column {
    id: foot

    property string symbolName: ""
    property string words: ""
    property bool missing: false
    property int size: Theme.symbolLarge

    spacing: Theme.space2

    CornerPlate {
        anchors.horizontalCenter: parent.horizontalCenter
        symbolName: foot.symbolName
        missing: foot.missing
        size: foot.size
    }
    Words {
        width: parent.width
        text: foot.words
        soft: foot.missing
        font.bold: !foot.missing
        horizontalAlignment: Text.AlignHCenter
        spoken: false
    }
}
