// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Theme

PageFrame {
    title: "Sounds and pictures"
    canStop: true
    sharing: ({ state: "saved", waiting: 2 })

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space5

        RecordButton { }
        RecordButton {
            recording: true
            progress: 0.4
            loudness: 0.6
        }
    }
    SoundBar {
        Layout.fillWidth: true
        words: "Theo says what he likes about Sundays."
        seconds: 31
        position: 12
        playing: true
    }
    SoundBar {
        Layout.fillWidth: true
        seconds: 74
    }
    SoundBar {
        Layout.fillWidth: true
        words: "Ana sings."
        phase: "coming"
        parts: 5
        partsHere: 3
    }
    SoundBar {
        Layout.fillWidth: true
        phase: "large"
    }
    SoundBar {
        Layout.fillWidth: true
        phase: "no-loudspeaker"
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        PhotoTile {
            words: "Theo in the water"
            address: "qrc:/qt/qml/Alongside/Symbols/swim.svg"
        }
        PhotoTile {
            words: "The garden"
            address: "qrc:/qt/qml/Alongside/Symbols/picture.svg"
            selected: true
        }
        PhotoTile {
            words: "Nan's kitchen"
            phase: "coming"
            parts: 5
            partsHere: 3
        }
        PhotoTile {
            type: "drawing"
            phase: "large"
        }
        PhotoTile {
            type: "film"
            words: "The walk to the shop"
        }
    }
}
