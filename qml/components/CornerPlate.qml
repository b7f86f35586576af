// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Symbols

// One corner of a record as a picture; where nobody said it, an empty ring of dots.
Item {
    id: corner

    property string symbolName: ""
    property bool missing: false
    property int size: Theme.symbolLarge

    readonly property int dots: 16
    readonly property real dotSize: 2 * Math.max(2, Math.round(corner.size / 30))

    implicitWidth: corner.size
    implicitHeight: corner.size

    Accessible.ignored: true

    Symbol {
        anchors.fill: parent
        visible: !corner.missing
        name: corner.symbolName
        size: corner.size
    }
    Repeater {
        model: corner.missing ? corner.dots : 0

        Rectangle {
            required property int index

            readonly property real angle: 2 * Math.PI * index / corner.dots
            readonly property real reach: (corner.size - width) / 2

            x: corner.width / 2 + reach * Math.cos(angle) - width / 2
            y: corner.height / 2 + reach * Math.sin(angle) - height / 2
            width: corner.dotSize
            height: corner.dotSize
            radius: width / 2
            antialiasing: true
            color: Theme.waiting
        }
    }
}
