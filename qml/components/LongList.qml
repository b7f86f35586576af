// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A list of any length on a page: as high as all of its rows, but only those in sight are made. It stands
// among other things on a page that scrolls as a whole, so that nobody has to find out which of two things
// moves under the finger.
//
// How: a ListView that never scrolls by itself lies over the part of the page that is in sight and is told
// where in its rows that part is.
Item {
    id: rows

    required property Flickable view // the page's
    property alias model: list.model
    property alias delegate: list.delegate
    property alias spacing: list.spacing
    property alias count: list.count

    // Where this begins in what the page scrolls.
    property real begin: 0
    readonly property real into: Math.max(0, Math.min(rows.view.contentY - rows.begin,
        rows.implicitHeight - list.height))

    // Never nothing: a layout gives no width to what has no height.
    implicitHeight: Math.max(1, list.contentHeight)

    onYChanged: rows.place()
    onImplicitHeightChanged: rows.place()
    Component.onCompleted: rows.place()

    Connections {
        target: rows.view
        function onContentYChanged(): void {
            rows.place()
        }
        function onContentHeightChanged(): void {
            rows.place()
        }
    }

    ListView {
        id: list

        y: rows.into
        width: rows.width
        height: Math.max(1, Math.min(rows.view.height, contentHeight))
        contentWidth: width
        contentY: originY + rows.into
        interactive: false
        // The next ones that the keyboard leads to are always there.
        cacheBuffer: 4 * rows.view.height
    }

    function place(): void {
        rows.begin = rows.mapToItem(rows.view.contentItem, 0, 0).y
    }
}
