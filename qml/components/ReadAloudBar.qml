// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Aloud
import Alongside.Theme

// While a page is read aloud: wait, go on, the line before, the next, and quiet. Or touch what one
// wants to hear.
Rectangle {
    id: bar

    property bool low: false // little height: the page needs it

    readonly property string accessGroup: "bar"

    implicitHeight: column.implicitHeight + 2 * Theme.space3
    color: Theme.card

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.controlLine
        color: Theme.accent
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.space4
        spacing: Theme.space2

        Words {
            width: parent.width
            visible: !Reader.heard && !bar.low
            //: Where a tablet cannot speak
            text: qsTr("This tablet has no voice for this. A frame shows the line.")
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            width: parent.width
            visible: Reader.touching
            text: qsTr("Touch what you want to hear.")
            font.pixelSize: Theme.textSmall
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
        }
        Flow {
            id: buttons

            readonly property real wanted: {
                let sum = -spacing
                for (let i = 0; i < visibleChildren.length; ++i)
                    sum += visibleChildren[i].implicitWidth + spacing
                return sum
            }

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, buttons.wanted)
            spacing: Theme.space3

            IconTextButton {
                //: A button while a page is read aloud: read the line before again
                text: qsTr("Before")
                symbolName: "back"
                enabled: Reader.active && !Reader.isFirst
                onClicked: Reader.before()
            }
            IconTextButton {
                text: Reader.paused
                    //: A button: read on
                    ? qsTr("Read on")
                    //: A button: reading waits
                    : qsTr("Wait")
                symbolName: Reader.paused ? "read-aloud" : "paused"
                enabled: Reader.active
                onClicked: Reader.paused ? Reader.goOn() : Reader.pause()
            }
            IconTextButton {
                //: A button while a page is read aloud: the line after this one
                text: qsTr("After")
                symbolName: "next"
                enabled: Reader.active && !Reader.isLast
                onClicked: Reader.next()
            }
            IconTextButton {
                //: A button: from now on a touch reads, and presses nothing; and back again
                text: Reader.touching ? qsTr("Touch to press") : qsTr("Touch to hear")
                symbolName: "speech"
                onClicked: Reader.touching = !Reader.touching
            }
            // The head of the page has it too.
            IconTextButton {
                visible: !bar.low
                //: A button: reading aloud ends
                text: qsTr("Quiet")
                symbolName: "stop"
                onClicked: {
                    Reader.touching = false
                    Reader.stop()
                }
            }
        }
    }
}
