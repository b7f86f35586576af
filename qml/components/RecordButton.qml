// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Symbols
import Alongside.Theme

// The large round button to speak: touch it, speak, touch it again. The ring round it fills as the time
// goes, and the plate behind the picture grows as it hears something.
T.AbstractButton {
    id: button

    property bool recording: false
    property real progress: 0 // 0 to 1 of the time there is
    property real loudness: 0 // 0 to 1

    readonly property int ringWidth: Theme.space4

    implicitWidth: Math.round(Theme.faceHuge * 1.4)
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    //: On the round button: I have said it
    text: button.recording ? qsTr("Done") : qsTr("Speak")

    Accessible.role: Accessible.Button
    Accessible.name: button.text
    Accessible.onPressAction: if (button.enabled) button.clicked()
    Keys.onReturnPressed: event => button.pressByKey(event)
    Keys.onEnterPressed: event => button.pressByKey(event)
    onProgressChanged: ring.requestPaint()
    onRecordingChanged: ring.requestPaint()

    background: Rectangle {
        radius: width / 2
        color: button.pressed ? Theme.accentSoft : Theme.card
        border.color: Theme.line
        border.width: Theme.controlLine

        Rectangle {
            anchors.centerIn: parent
            width: parent.width * (0.55 + 0.3 * button.loudness)
            height: width
            visible: button.recording
            radius: width / 2
            color: Theme.accentSoft
        }
    }
    Item {
        anchors.fill: parent

        Canvas {
            id: ring

            readonly property color track: Theme.lineSoft
            readonly property color filled: Theme.accent

            anchors.fill: parent
            onTrackChanged: ring.requestPaint()
            onFilledChanged: ring.requestPaint()
            onPaint: {
                const context = ring.getContext("2d")
                context.reset()
                context.lineWidth = button.ringWidth
                ring.arc(context, ring.track, 1)
                if (button.progress > 0)
                    ring.arc(context, ring.filled, Math.min(1, button.progress))
            }

            function arc(context: var, ink: color, part: real): void {
                const radius = width / 2 - button.ringWidth / 2 - Theme.controlLine
                context.strokeStyle = ink
                context.beginPath()
                context.arc(width / 2, height / 2, radius, -Math.PI / 2,
                            -Math.PI / 2 + part * 2 * Math.PI)
                context.stroke()
            }
        }
        Column {
            anchors.centerIn: parent
            spacing: Theme.space1

            Symbol {
                anchors.horizontalCenter: parent.horizontalCenter
                name: button.recording ? "stop" : "microphone"
                size: Theme.symbolHuge
            }
            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                text: button.text
                font.bold: true
                font.pixelSize: Math.min(Theme.textLarge, button.width / 7)
                spoken: false
            }
        }
    }
    FocusRing {
        target: button
        corner: button.width / 2
    }

    function pressByKey(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            button.clicked()
    }
}
