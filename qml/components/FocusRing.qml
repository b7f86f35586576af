// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Theme

// A ring outside the thing that the keyboard is on: FocusRing { target: button }
// A control shows it only for keys and switches, not after each tap; anything else shows it
// whenever it has the focus.
Rectangle {
    id: ring

    required property Item target
    property int corner: Theme.radius

    readonly property T.Control control: ring.target as T.Control
    property bool shown: ring.control ? ring.control.visualFocus
                                               : ring.target.activeFocus

    parent: ring.target
    z: 1
    anchors.fill: parent
    anchors.margins: -(Theme.focusGap + Theme.focusWidth)
    visible: ring.shown
    color: Theme.none
    radius: ring.corner + Theme.focusGap + Theme.focusWidth
    border.color: Theme.focus
    border.width: Theme.focusWidth

    Accessible.ignored: true
}
