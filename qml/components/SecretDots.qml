// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Symbols
import Alongside.Theme

// How much of a secret was given, and never which; below it, what went wrong.
ColumnLayout {
    id: secret

    property int given: 0
    property int least: 4
    property bool busy: false
    property string message: ""

    spacing: Theme.space3

    Item {
        id: line

        Layout.fillWidth: true
        implicitHeight: Theme.touchTarget + Theme.space3

        Plate {
            anchors.fill: parent
            fill: Theme.sunken
            edge: secret.activeFocus ? Theme.accent : Theme.line
        }
        Row {
            anchors.centerIn: parent
            spacing: Math.min(Theme.space4, line.width / 48)

            Repeater {
                model: Math.max(secret.least, secret.given)

                Rectangle {
                    required property int index

                    readonly property bool full: index < secret.given

                    width: Math.min(Theme.space5, line.width / 18)
                    height: width
                    radius: width / 2
                    color: full ? Theme.accent : Theme.none
                    border.color: full ? Theme.accent : Theme.line
                    border.width: Theme.controlLine
                }
            }
        }
        FocusRing {
            target: line
            shown: secret.activeFocus
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: secret.message !== "" || secret.busy
        spacing: Theme.space3

        Symbol {
            name: secret.busy ? "time" : "help"
            size: Theme.symbolSmall
        }
        Words {
            Layout.fillWidth: true
            //: While the PIN is being checked
            text: secret.busy ? qsTr("One moment") : secret.message
            color: secret.busy ? Theme.text : Theme.attention
            font.bold: true
            Accessible.role: Accessible.AlertMessage
        }
    }
}
