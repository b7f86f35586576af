// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components

// The ways to tell something without writing.
TileGrid {
    id: ways

    signal speakWanted
    signal photoWanted
    signal drawWanted

    tileWidth: 260
    columnsMax: 3

    ChoiceTile {
        text: qsTr("Speak")
        detail: qsTr("The tablet listens at once")
        symbolName: "microphone"
        beside: true
        onClicked: ways.speakWanted()
    }
    ChoiceTile {
        text: qsTr("Photo")
        detail: qsTr("Pick one, or take one")
        symbolName: "photo"
        beside: true
        onClicked: ways.photoWanted()
    }
    ChoiceTile {
        text: qsTr("Draw")
        detail: qsTr("Or put in pictures")
        symbolName: "drawing"
        beside: true
        onClicked: ways.drawWanted()
    }
}
