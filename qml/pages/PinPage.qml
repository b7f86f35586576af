// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The PIN of one person. A wrong one says so, and nothing else is lost.
AppPage {
    id: page

    required property string personId
    required property string name

    title: qsTr("Hello, %1").arg(page.name)
    showsSharing: false
    helpText: qsTr("Put in your PIN. Then touch “Done”. You can try as often as you like. If you forgot your PIN, ask the person who looks after the tablets.")

    Component.onCompleted: {
        Session.clearProblem()
        pad.forceActiveFocus()
    }

    // A positioner and no layout: layouts of Qt 6.4 keep the columns they began with.
    Grid {
        id: sides

        readonly property bool wide: page.width > Theme.narrowWidth * 1.2
        readonly property real sideWidth: sides.wide ? (sides.width - sides.columnSpacing) / 2 : sides.width

        Layout.fillWidth: true
        columns: sides.wide ? 2 : 1
        columnSpacing: Theme.space7
        rowSpacing: Theme.space4
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            width: sides.sideWidth
            spacing: Theme.space4

            PersonFace {
                anchors.horizontalCenter: parent.horizontalCenter
                name: page.name
                size: sides.wide ? Theme.faceHuge : Theme.faceLarge
            }
            Words {
                width: parent.width
                text: qsTr("Put in your PIN")
                font.pixelSize: Theme.textLarge
                horizontalAlignment: Text.AlignHCenter
            }
            Words {
                width: parent.width
                visible: Session.hasProblem
                text: Session.problemNextStep
                horizontalAlignment: Text.AlignHCenter
            }
        }
        PinPad {
            id: pad

            width: Math.min(sides.sideWidth, Theme.scaled(480))
            focus: true
            busy: Session.busy
            message: Session.problemTitle
            onAccepted: pin => Session.unlock(page.personId, pin)
        }
    }
}
