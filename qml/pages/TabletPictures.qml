// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The pictures that are on this tablet, the newest first, to touch one.
ColumnLayout {
    id: tablet

    property bool busy: false

    signal picked(string path)

    spacing: Theme.space4

    PicturesModel {
        id: pictures
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: pictures.count === 0
        symbolName: "picture"
        title: qsTr("There are no pictures on this tablet.")
        text: qsTr("Put pictures in the folder for pictures. Then they show here.")
    }
    TileGrid {
        visible: pictures.count > 0
        tileWidth: 180
        columnsMax: 5

        Repeater {
            model: pictures

            PhotoTile {
                id: tile

                required property var model

                words: qsTr("%1. %2").arg(tile.model.name).arg(tile.model.when)
                address: tile.model.address
                enabled: !tablet.busy
                onClicked: tablet.picked(tile.model.path)
            }
        }
    }
    Words {
        Layout.fillWidth: true
        visible: pictures.more
        text: qsTr("These are the newest pictures.")
        soft: true
    }
}
