// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// Tiles in as many columns as have room, all equally wide, and equally high in a row.
//
// Not a GridLayout: that of Qt 6.4 keeps the columns it began with when it becomes wider or
// narrower, and puts words that wrap anew on top of each other.
Item {
    id: grid

    property int tileWidth: 220
    property int columnsMax: 4
    property int gap: Theme.space4

    readonly property int columns: Math.max(1, Math.min(grid.columnsMax,
        Math.floor((grid.width + grid.gap) / (grid.tileWidth * Theme.textScale + grid.gap))))
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real cell: Math.floor((grid.width - (grid.columns - 1) * grid.gap) / grid.columns)

    property var watched: []

    implicitHeight: 1 // a layout gives no width to what has no height

    Layout.fillWidth: true

    onChildrenChanged: grid.watch()
    onVisibleChanged: soon.restart()
    onWidthChanged: grid.arrange()
    onColumnsChanged: grid.arrange()
    onMirroredChanged: grid.arrange()

    Component.onCompleted: grid.arrange()

    // What grows, comes or goes moves the others; several at once move them once.
    Timer {
        id: soon

        interval: 0
        onTriggered: grid.arrange()
    }

    function watch() {
        const now = []
        for (let i = 0; i < grid.children.length; ++i) {
            const tile = grid.children[i]
            if (!grid.watched.includes(tile)) {
                tile.implicitHeightChanged.connect(soon.restart)
                tile.visibleChanged.connect(soon.restart)
            }
            now.push(tile)
        }
        grid.watched = now
        soon.restart()
    }

    function arrange() {
        // What is on a page that is not shown counts as not visible; it stays as it was.
        if (grid.cell <= 0 || !grid.visible)
            return
        const tiles = []
        for (let i = 0; i < grid.children.length; ++i) {
            const tile = grid.children[i]
            tile.width = tile.implicitHeight > 0 ? grid.cell : 0
            if (tile.visible && tile.implicitHeight > 0)
                tiles.push(tile)
        }
        let y = 0
        for (let first = 0; first < tiles.length; first += grid.columns) {
            const row = tiles.slice(first, first + grid.columns)
            let height = 0
            for (let i = 0; i < row.length; ++i)
                height = Math.max(height, row[i].implicitHeight)
            for (let i = 0; i < row.length; ++i) {
                const x = i * (grid.cell + grid.gap)
                row[i].x = grid.mirrored ? grid.width - x - grid.cell : x
                row[i].y = y
                row[i].height = height
            }
            y += height + grid.gap
        }
        grid.implicitHeight = Math.max(1, y - grid.gap)
    }
}
