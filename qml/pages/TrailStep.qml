// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme
import Alongside.Symbols

// One time on the path of a goal: the face that was picked, or an empty ring.
Item {
    id: step

    property int quality: 0
    property bool whole: false

    implicitWidth: Theme.symbol
    implicitHeight: Theme.symbol

    Symbol {
        anchors.fill: parent
        visible: step.whole
        name: "face-" + Math.max(1, step.quality)
        size: Theme.symbol
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.space1
        visible: !step.whole
        radius: width / 2
        color: Theme.none
        border.color: Theme.waiting
        border.width: Theme.controlLine
    }
}
