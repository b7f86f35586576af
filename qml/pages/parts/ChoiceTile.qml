// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme
import Alongside.Symbols

// An answer to pick: a picture and a word, or a face and a name.
T.AbstractButton {
    id: tile

    property string symbol: ""
    property string face: "" // a name; shown instead of the symbol
    property string detail: ""
    property string badge: "" // a symbol in the corner: something to see there
    property bool selected: false
    property bool wide: false // picture beside the words instead of above

    implicitWidth: Math.max(grid.implicitWidth + leftPadding + rightPadding, Theme.answerTarget)
    implicitHeight: Math.max(grid.implicitHeight + topPadding + bottomPadding, Theme.answerTarget)
    padding: Theme.space4
    focusPolicy: Qt.StrongFocus
    opacity: tile.enabled ? 1 : 0.55

    Accessible.role: Accessible.Button
    Accessible.name: tile.text
    Accessible.description: tile.detail
    Accessible.selected: tile.selected
    Accessible.onPressAction: tile.clicked()
    Keys.onReturnPressed: tile.clicked()
    Keys.onEnterPressed: tile.clicked()

    background: CardBack {
        pressed: tile.pressed
        selected: tile.selected
        focused: tile.visualFocus
        corner: Theme.radius
    }
    contentItem: GridLayout {
        id: grid

        columns: tile.wide ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        Item {
            Layout.alignment: tile.wide ? Qt.AlignVCenter : Qt.AlignHCenter
            implicitWidth: picture.size
            implicitHeight: picture.size

            Symbol {
                id: picture

                visible: tile.face === ""
                name: tile.symbol === "" ? "abstract" : tile.symbol
                size: tile.wide ? Theme.symbolLarge : Theme.face
            }
            PersonFace {
                visible: tile.face !== ""
                name: tile.face
                size: picture.size
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.space1

            Text {
                Layout.fillWidth: true
                text: tile.text
                color: Theme.text
                font.family: Theme.fontFamily
                font.pixelSize: Theme.textBody
                font.bold: true
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                horizontalAlignment: tile.wide ? Text.AlignLeft : Text.AlignHCenter
            }
            Text {
                Layout.fillWidth: true
                visible: tile.detail !== ""
                text: tile.detail
                color: Theme.textSoft
                font.family: Theme.fontFamily
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                maximumLineCount: 3
                elide: Text.ElideRight
                horizontalAlignment: tile.wide ? Text.AlignLeft : Text.AlignHCenter
            }
        }
    }

    Symbol {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.space2
        visible: tile.selected || tile.badge !== ""
        name: tile.selected ? "done" : tile.badge === "" ? "abstract" : tile.badge
        size: Theme.symbolSmall
    }
}
