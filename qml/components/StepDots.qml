// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// How far one is: "2 of 4", and a dot for each step. Done ones are full, this one is long.
RowLayout {
    id: dots

    property int step: 1
    property int steps: 1

    spacing: Theme.space3

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Words {
        id: words

        //: How far one is in something of several steps
        text: qsTr("%1 of %2").arg(dots.step).arg(dots.steps)
        font.bold: true
        spoken: false
    }
    Row {
        spacing: Theme.space2

        Repeater {
            model: dots.steps

            Rectangle {
                required property int index

                readonly property bool here: index + 1 === dots.step
                readonly property bool reached: index < dots.step

                width: here ? Theme.space6 : Theme.space4
                height: Theme.space4
                radius: height / 2
                color: reached ? Theme.accent : Theme.none
                border.color: reached ? Theme.accent : Theme.line
                border.width: Theme.controlLine
            }
        }
    }
    Item {
        Layout.fillWidth: true
    }
}
