// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Symbols
import Alongside.Theme

// What a button shows: a picture and its word, together in the middle. The word wraps when the
// button is narrow.
Item {
    id: face

    property string text: ""
    property string symbolName: ""
    property int symbolSize: Theme.symbol
    property color ink: Theme.text
    property int pixelSize: Theme.textBody
    property bool under: false // the word under the picture

    implicitWidth: Math.ceil(grid.implicitWidth) + 1
    implicitHeight: Math.ceil(grid.implicitHeight)

    GridLayout {
        id: grid

        anchors.centerIn: parent
        width: Math.min(face.width, face.implicitWidth)
        columns: face.under ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space1

        Symbol {
            Layout.alignment: Qt.AlignCenter
            visible: face.symbolName !== ""
            name: face.symbolName
            size: face.symbolSize
        }
        Words {
            Layout.fillWidth: true
            text: face.text
            color: face.ink
            font.bold: true
            font.pixelSize: face.pixelSize
            horizontalAlignment: face.under || face.symbolName === "" ? Text.AlignHCenter
                                                                     : Text.AlignLeft
            spoken: false
        }
    }
}
