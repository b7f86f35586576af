// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components

// Somebody picks the pictures to unlock with, and then touches them once more: their own photos among
// them, when they like. A positioner and no layout: layouts of Qt 6.4 keep the columns they began with.
Grid {
    id: setUp

    property bool busy: false

    property var pictures: setUp.drawings.some()
    property var first: []
    property bool different: false
    readonly property bool again: setUp.first.length > 0

    signal ready(var pictures, var sequence)
    // Asks for a photo; whoever hears it calls putPhoto().
    signal photoWanted

    readonly property PickPictures drawings: PickPictures { }
    readonly property bool wide: setUp.width > Theme.scaled(900)
    readonly property real sideWidth: setUp.wide ? (setUp.width - setUp.columnSpacing) / 2 : setUp.width

    columns: setUp.wide ? 2 : 1
    columnSpacing: Theme.space5
    rowSpacing: Theme.space4

    Column {
        width: setUp.sideWidth
        spacing: Theme.space4

        Words {
            width: parent.width
            text: setUp.again ? qsTr("Touch the same pictures again, in the same order.")
                              : qsTr("Touch four pictures that you like. Remember them and their order.")
            font.pixelSize: Theme.textLarge
        }
        Item {
            id: besideSlot

            width: parent.width
            height: setUp.wide ? others.implicitHeight : 0
        }
    }
    Column {
        width: setUp.sideWidth
        spacing: Theme.space4

        PicturePad {
            id: pad

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.scaled(560))
            pictures: setUp.pictures
            labelFor: name => setUp.drawings.label(name)
            busy: setUp.busy
            message: setUp.different ? qsTr("These were not the same. Pick your pictures again.") : ""
            onAccepted: names => setUp.take(names)
        }
        Item {
            id: belowSlot

            width: parent.width
            height: setUp.wide ? 0 : others.implicitHeight
        }
    }
    Flow {
        id: others

        parent: setUp.wide ? besideSlot : belowSlot
        width: setUp.sideWidth
        visible: !setUp.again
        spacing: Theme.space3

        BigButton {
            kind: "quiet"
            symbolName: "photo"
            text: qsTr("Put in my own photo")
            onClicked: setUp.photoWanted()
        }
        BigButton {
            kind: "quiet"
            symbolName: "symbols"
            text: qsTr("Other pictures")
            onClicked: {
                pad.clear()
                setUp.pictures = setUp.drawings.some()
            }
        }
    }

    function take(names: var): void {
        pad.clear()
        if (!setUp.again) {
            const own = names.filter((name, index) => names.indexOf(name) === index)
            setUp.different = own.length < pad.least
            if (!setUp.different)
                setUp.first = names
            return
        }
        setUp.different = names.join(" ") !== setUp.first.join(" ")
        if (setUp.different)
            setUp.first = []
        else
            setUp.ready(setUp.pictures, names)
    }

    // Takes the place of a drawing: the first that is none of one's own photos yet.
    function putPhoto(photo: url): void {
        const now = setUp.pictures.slice()
        const place = now.findIndex(one => one.symbol !== "")
        if (place < 0)
            return
        now[place] = { "name": "photo-" + place, "symbol": "", "photo": photo }
        pad.clear()
        setUp.pictures = now
    }
}
