// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// A corner of a record in one line: its picture and words, or an empty ring and what is missing.
RowLayout {
    id: line

    property string symbolName: ""
    property string words: ""
    property string missingWords: ""

    readonly property bool missing: line.words === ""

    spacing: Theme.space2

    CornerPlate {
        symbolName: line.symbolName
        missing: line.missing
        size: Theme.scaled(Theme.symbol)
    }
    Words {
        Layout.fillWidth: true
        text: line.missing ? line.missingWords : line.words
        soft: line.missing
        spoken: false
    }
}
