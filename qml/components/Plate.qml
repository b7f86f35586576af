// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// What lies behind a card or a control. Raised plates have a lip below, so that one sees, without
// reading, that they can be pressed; while pressed they go down.
Item {
    id: plate

    property color fill: Theme.card
    property color edge: Theme.line
    property int edgeWidth: Theme.controlLine
    property int corner: Theme.radius
    property bool raised: false
    property bool pressed: false

    readonly property int lip: plate.raised ? Theme.space1 : 0

    Rectangle {
        anchors.fill: parent
        visible: plate.raised && !plate.pressed
        radius: plate.corner
        color: plate.edge
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: plate.pressed ? plate.lip : 0
        anchors.bottomMargin: plate.pressed ? 0 : plate.lip
        radius: plate.corner
        color: plate.fill
        border.color: plate.edge
        border.width: plate.edgeWidth
    }
}
