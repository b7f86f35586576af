// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Aloud
import Alongside.Theme

// Around the line that is being read: a frame over the page, and a background behind the words, on
// which every ink of the page can be read. It moves at once; nothing glides.
Item {
    id: mark

    readonly property string accessGroup: "silent"
    readonly property rect place: Reader.markRect
    readonly property bool shown: Reader.active && mark.place.width > 0

    Accessible.ignored: true

    Rectangle {
        // Below what the thing draws behind itself.
        parent: Reader.lineItem ?? mark
        anchors.fill: parent
        anchors.margins: -Theme.space2
        z: -2
        visible: mark.shown && Reader.lineItem !== null
        color: Theme.accentSoft
        radius: Theme.radius

        Accessible.ignored: true
    }
    Rectangle {
        objectName: "readFrame"
        x: mark.place.x - Theme.space2
        y: mark.place.y - Theme.space2
        width: mark.place.width + 2 * Theme.space2
        height: mark.place.height + 2 * Theme.space2
        visible: mark.shown
        color: Theme.none
        radius: Theme.radius
        border.color: Theme.accent
        border.width: Theme.strongLine

        Accessible.ignored: true
    }
}
