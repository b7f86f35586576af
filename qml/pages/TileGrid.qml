// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// Tiles in as many columns as have room, all equally wide.
GridLayout {
    id: grid

    property int tileWidth: 220
    property int columnsMax: 4

    Layout.fillWidth: true
    columns: Math.max(1, Math.min(grid.columnsMax, Math.floor(grid.width / (grid.tileWidth * Theme.textScale))))
    columnSpacing: Theme.space4
    rowSpacing: Theme.space4
}
