// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Symbols
import Alongside.Theme

// A photo or a drawing, to press: to look at it large, or to pick it. While it is on its way, a quiet
// plate stands in its place, as large as it will be.
//
// The phases: "here", "coming", "large" (comes when it is asked for).
T.AbstractButton {
    id: tile

    property string address: ""
    property string type: "photo" // "photo", "drawing" or "film"
    property string words: "" // what is to be seen, for those who cannot see it
    property string phase: "here"
    property int parts: 0
    property int partsHere: 0
    property bool selected: false
    property bool whole: false // all of it, rather than filled to the edges

    readonly property bool here: tile.phase === "here" && tile.type !== "film"
    readonly property bool broken: tile.here && picture.status === Image.Error
    readonly property string condition: tile.conditionWords()

    implicitWidth: Math.round(Theme.faceHuge * Math.max(1, Theme.textScale * 0.9))
    implicitHeight: Math.max(Theme.faceHuge, picture.visible ? 0 : place.implicitHeight + 2 * Theme.space4)
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: tile.wordsOrType()
    Accessible.description: tile.condition
    Accessible.checkable: tile.selected
    Accessible.checked: tile.selected
    Accessible.onPressAction: tile.clicked()
    Keys.onReturnPressed: tile.clicked()
    Keys.onEnterPressed: tile.clicked()

    background: Plate {
        raised: true
        pressed: tile.pressed
        fill: tile.pressed ? Theme.accentSoft : Theme.sunken
        edge: tile.selected ? Theme.accent : Theme.line
        edgeWidth: tile.selected ? Theme.strongLine : Theme.controlLine
    }
    Item {
        anchors.fill: parent

        Image {
            id: picture

            anchors.fill: parent
            anchors.margins: Theme.space2
            anchors.bottomMargin: Theme.space3
            visible: status === Image.Ready
            source: tile.here ? tile.address : ""
            sourceSize.width: Math.max(Theme.faceHuge, Math.round(tile.width))
            sourceSize.height: Math.max(Theme.faceHuge, Math.round(tile.height))
            fillMode: tile.whole ? Image.PreserveAspectFit : Image.PreserveAspectCrop
            asynchronous: true
            autoTransform: false // it was turned when it was made small
        }
        Column {
            id: place

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            visible: !picture.visible
            spacing: Theme.space2

            Symbol {
                anchors.horizontalCenter: parent.horizontalCenter
                name: tile.placeSymbol()
                size: Theme.symbolLarge
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: tile.condition
                soft: true
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignHCenter
                spoken: false
            }
        }
    }

    // Chosen is never told by an edge alone.
    Symbol {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.space2
        visible: tile.selected
        name: "done"
        size: Theme.symbolSmall
    }
    FocusRing {
        target: tile
    }

    function placeSymbol(): string {
        if (tile.type === "film")
            return "film"
        return tile.type === "drawing" ? "drawing" : "picture"
    }

    function wordsOrType(): string {
        if (tile.words !== "")
            return tile.words
        if (tile.type === "film")
            return qsTr("A film")
        return tile.type === "drawing" ? qsTr("A drawing") : qsTr("A photo")
    }

    function conditionWords(): string {
        if (tile.broken)
            return qsTr("This picture does not open.")
        if (tile.phase === "coming" && tile.parts > 1)
            return qsTr("It is on its way: %1 of %2 parts.").arg(tile.partsHere).arg(tile.parts)
        if (tile.phase === "coming")
            return qsTr("It is on its way.")
        if (tile.phase === "large")
            return qsTr("It is large. Touch to fetch it.")
        return tile.type === "film" ? qsTr("This tablet cannot play films.") : ""
    }
}
