// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Symbols
import Alongside.Theme

// An answer to press: a picture, or somebody's face, with its word.
//
// Three ways to use it: press and go on (clicked); selected, when the page decides what is shown
// as chosen; checkable and checked, when the tile keeps that itself.
T.AbstractButton {
    id: tile

    property string symbolName: ""
    property string personName: "" // shows this person's face instead of a symbol
    property url photo
    property string detail: ""
    property bool selected: false
    property bool beside: false // the word beside the picture, not under it
    property int pictureSize: tile.beside ? Theme.symbolLarge : Theme.face

    readonly property bool chosen: tile.checked || tile.selected
    readonly property bool pictured: tile.personName !== ""
        || (tile.symbolName !== "" && Theme.pictures !== "plain")
    // Large words in a wide tile: beside the picture they need half the height.
    readonly property bool lies: tile.beside
        || (Theme.textScale >= 1.5 && tile.width > Theme.scaled(340))
    readonly property int align: tile.lies ? Text.AlignLeft : Text.AlignHCenter

    implicitWidth: Math.max(Theme.answerTarget,
                            implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.answerTarget,
                             implicitContentHeight + topPadding + bottomPadding)
    // Without a picture, the tick needs its place beside the word.
    leftPadding: tile.pictured ? Theme.space3 : Theme.symbolSmall + Theme.space3
    rightPadding: tile.leftPadding
    topPadding: Theme.space3
    bottomPadding: Theme.space3 + Theme.space1
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5

    Accessible.role: tile.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: tile.text
    Accessible.description: tile.detail
    Accessible.checkable: tile.checkable || tile.selected
    Accessible.checked: tile.chosen
    Accessible.onPressAction: tile.press()
    Accessible.onToggleAction: tile.press()

    Keys.onReturnPressed: event => tile.pressByKey(event)
    Keys.onEnterPressed: event => tile.pressByKey(event)

    background: Plate {
        fill: tile.chosen || tile.pressed ? Theme.accentSoft : Theme.card
        edge: tile.chosen ? Theme.accent : Theme.line
        edgeWidth: tile.chosen ? Theme.strongLine : Theme.controlLine
        raised: true
        pressed: tile.pressed
    }

    contentItem: GridLayout {
        columns: tile.lies ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        Item {
            Layout.fillHeight: !tile.lies
            Layout.alignment: Qt.AlignCenter
            visible: tile.pictured
            implicitWidth: tile.pictureSize
            implicitHeight: tile.pictureSize

            Symbol {
                anchors.centerIn: parent
                visible: tile.personName === ""
                name: tile.symbolName
                size: tile.pictureSize
            }
            PersonFace {
                anchors.centerIn: parent
                visible: tile.personName !== ""
                name: tile.personName
                photo: tile.photo
                size: tile.pictureSize
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: tile.text
                font.bold: true
                horizontalAlignment: tile.align
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                visible: tile.detail !== ""
                text: tile.detail
                color: Theme.textSoft
                font.pixelSize: Theme.textSmall
                horizontalAlignment: tile.align
                spoken: false
            }
        }
    }

    // Chosen is never told by colour alone.
    Symbol {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.space2
        visible: tile.chosen
        name: "done"
        picture: true
        size: Theme.symbolSmall
    }
    FocusRing {
        target: tile
    }

    // What a tap does, for keys and screen readers.
    function press() {
        if (!tile.enabled)
            return
        if (tile.checkable && !(tile.autoExclusive && tile.checked))
            tile.toggle()
        tile.clicked()
    }

    function pressByKey(event: KeyEvent) {
        if (!event.isAutoRepeat)
            tile.press()
    }
}
