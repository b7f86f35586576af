// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Photos of one's own life in place of drawings: my kitchen, my bed, my swimming pool.
AppPage {
    id: page

    property string picked: ""
    readonly property bool hasPhoto: page.picked !== "" && OwnPhotos.addresses[page.picked] !== undefined

    signal photoWanted(var take)

    title: qsTr("My own photos")
    showsSharing: false
    helpText: qsTr("Touch a drawing. Then pick a photo that shows the same in your life. Only you see it in place of the drawing.")

    Words {
        Layout.fillWidth: true
        text: qsTr("Touch a drawing. Then give it your own photo.")
        font.pixelSize: Theme.textLarge
    }
    Notice {
        Layout.fillWidth: true
        visible: OwnPhotos.problemTitle !== ""
        tone: "attention"
        symbolName: "photo"
        title: OwnPhotos.problemTitle
        text: OwnPhotos.problemNextStep
    }
    TileGrid {
        tileWidth: 180
        columnsMax: 5

        Repeater {
            model: Plan.parts

            ChoiceTile {
                id: tile

                required property var model

                symbolName: tile.model.symbol
                text: tile.model.label
                selected: page.picked === tile.model.symbol
                onClicked: page.picked = tile.model.symbol
            }
        }
    }

    footer: [
        BigButton {
            enabled: page.picked !== "" && !OwnPhotos.busy
            text: page.hasPhoto ? qsTr("Another photo") : qsTr("Give it my photo")
            symbolName: "photo"
            kind: "primary"
            onClicked: {
                const symbol = page.picked
                page.photoWanted(photo => OwnPhotos.put(symbol, photo))
            }
        },
        BigButton {
            visible: page.hasPhoto
            enabled: !OwnPhotos.busy
            text: qsTr("The drawing again")
            symbolName: "undo"
            kind: "quiet"
            onClicked: OwnPhotos.remove(page.picked)
        }
    ]
}
