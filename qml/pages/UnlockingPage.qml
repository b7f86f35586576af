// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// In which ways somebody unlocks the tablet, and what to do before the day on which they forget them.
AppPage {
    id: page

    signal pinWanted
    signal picturesWanted
    signal paperWanted
    signal photoWanted(var take)

    title: qsTr("How I unlock")
    helpText: qsTr("You can unlock with a PIN, with pictures, or with both. A paper helps on the day you forget.")

    Connections {
        target: WaysIn
        function onDone(): void {
            Session.look()
        }
    }

    PersonHere {
        id: person

        personId: Session.personId
    }
    Notice {
        Layout.fillWidth: true
        visible: !person.hasPaper
        symbolName: "key"
        title: qsTr("You have no paper yet.")
        text: qsTr("If you forget your PIN or your pictures, nobody can open your words. A paper with a code can.")
        actionText: qsTr("Make a paper")
        actionSymbolName: "writing"
        onAction: page.paperWanted()
    }
    TileGrid {
        tileWidth: 260
        columnsMax: 4

        ChoiceTile {
            symbolName: "pin"
            text: person.hasPin ? qsTr("A new PIN") : qsTr("Add a PIN")
            onClicked: page.pinWanted()
        }
        ChoiceTile {
            symbolName: "symbols"
            text: person.hasPictures ? qsTr("New pictures") : qsTr("Add pictures")
            onClicked: page.picturesWanted()
        }
        ChoiceTile {
            visible: person.hasPaper // the notice above offers the first one
            symbolName: "writing"
            text: qsTr("A new paper")
            onClicked: page.paperWanted()
        }
        ChoiceTile {
            personName: Session.personName
            photo: person.photo
            text: qsTr("My photo")
            detail: qsTr("Everybody with this tablet sees it.")
            onClicked: page.photoWanted(photo => WaysIn.setFace(photo))
        }
    }
    WaysInNotice {
        Layout.fillWidth: true
    }
}
