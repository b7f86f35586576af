// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// What was spoken, picked or drawn and is not saved yet; each can be taken away again.
Column {
    id: strip

    property var items: []

    signal changed(var items)
    signal opened(var item) // to look at it again, or to go on with it

    visible: strip.items.length > 0
    spacing: Theme.space3

    Repeater {
        model: strip.items

        Flow {
            id: entry

            required property var modelData
            readonly property bool heard: entry.modelData.type === "sound"

            width: strip.width
            spacing: Theme.space3

            PlayedSound {
                width: Math.min(entry.width, Theme.readingWidth)
                visible: entry.heard
                source: entry.heard ? "draft/" + entry.modelData.id : ""
                words: entry.modelData.words ?? ""
            }
            PhotoTile {
                visible: !entry.heard
                type: entry.modelData.type
                words: entry.modelData.words ?? ""
                address: entry.heard ? "" : "image://alongside/draft/" + entry.modelData.id
                onClicked: strip.opened(entry.modelData)
            }
            BigButton {
                text: entry.takeAwayWords()
                symbolName: "clear"
                kind: "quiet"
                onClicked: strip.takeAway(entry.modelData.id)
            }

            function takeAwayWords(): string {
                if (entry.heard)
                    return qsTr("Take the sound away")
                return entry.modelData.type === "drawing" ? qsTr("Take the drawing away")
                                                          : qsTr("Take the photo away")
            }
        }
    }

    function takeAway(id: string): void {
        MediaDrafts.discard(id)
        strip.changed(MediaDrafts.without(strip.items, id))
    }
}
