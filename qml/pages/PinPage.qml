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

    GridLayout {
        Layout.fillWidth: true
        columns: page.width > Theme.narrowWidth * 1.2 ? 2 : 1
        columnSpacing: Theme.space7
        rowSpacing: Theme.space4

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.space4

            PersonFace {
                Layout.alignment: Qt.AlignHCenter
                name: page.name
                size: page.width > Theme.narrowWidth * 1.2 ? Theme.faceHuge : Theme.faceLarge
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("Put in your PIN")
                font.pixelSize: Theme.textLarge
                horizontalAlignment: Text.AlignHCenter
            }
            Words {
                Layout.fillWidth: true
                visible: Session.hasProblem
                text: Session.problemNextStep
                horizontalAlignment: Text.AlignHCenter
            }
        }
        PinPad {
            id: pad

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.maximumWidth: Theme.scaled(480)
            Layout.alignment: Qt.AlignHCenter
            focus: true
            busy: Session.busy
            message: Session.problemTitle
            onAccepted: pin => Session.unlock(page.personId, pin)
        }
    }
}
