// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Everything to see and hear that goes with one record: pictures beside each other, then the sounds.
Column {
    id: strip

    required property string about
    readonly property int count: media.count

    signal pictureWanted(string address, string words)

    visible: strip.count > 0
    spacing: Theme.space3

    MediaModel {
        id: media

        about: strip.about
    }
    Flow {
        width: strip.width
        spacing: Theme.space3

        Repeater {
            model: media

            PhotoTile {
                id: tile

                required property var model

                visible: tile.type !== "sound"
                type: tile.model.type
                address: tile.type === "sound" ? "" : tile.model.address
                words: tile.model.words
                phase: tile.model.state
                parts: tile.model.parts
                partsHere: tile.model.partsHere
                onClicked: {
                    if (tile.phase === "large")
                        media.fetch(tile.model.key)
                    else if (tile.here && !tile.broken)
                        strip.pictureWanted(tile.address, tile.words)
                }
            }
        }
    }
    Repeater {
        model: media

        PlayedSound {
            id: sound

            required property var model

            anchors.left: parent?.left
            width: Math.min(strip.width, Theme.readingWidth)
            visible: sound.model.type === "sound"
            source: sound.visible && sound.model.state === "here" ? sound.model.source : ""
            words: sound.model.words
            waits: sound.model.state === "here" ? "" : sound.model.state
            parts: sound.model.parts
            partsHere: sound.model.partsHere
            onFetchWanted: media.fetch(sound.model.key)
        }
    }
}
