// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Symbols
import Alongside.Theme

// A sound: play and stop, how far it is, how long it is. It never plays by itself. While it is on its
// way, or cannot be played here, it says so.
//
// The phases: "ready", "loading", "coming", "large" (comes when it is asked for), "not-here", "nothing",
// "cannot-play", "no-loudspeaker".
Item {
    id: bar

    property string words: "" // what is to be heard, for those who cannot hear it
    property string phase: "ready"
    property bool playing: false
    property real position: 0 // in seconds
    property real seconds: 0
    property int parts: 0
    property int partsHere: 0

    readonly property bool playable: bar.phase === "ready"
    readonly property bool fetchable: bar.phase === "large"
    readonly property string condition: bar.conditionWords()

    signal playWanted
    signal pauseWanted
    signal fetchWanted

    implicitWidth: Theme.readingWidth
    implicitHeight: Math.max(button.height, column.height) + 2 * Theme.space3

    Plate {
        anchors.fill: parent
        edge: Theme.lineSoft
        edgeWidth: Theme.lineWidth
    }
    T.Button {
        id: button

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.face
        height: Theme.face
        enabled: bar.playable || bar.fetchable
        opacity: enabled ? 1 : 0.5
        focusPolicy: Qt.StrongFocus

        Accessible.role: Accessible.Button
        Accessible.name: bar.buttonWords()
        Accessible.description: bar.words
        Accessible.onPressAction: button.clicked()
        Keys.onReturnPressed: bar.press()
        Keys.onEnterPressed: bar.press()
        onClicked: bar.press()

        background: Plate {
            raised: true
            pressed: button.pressed
            fill: button.pressed ? Theme.accentSoft : Theme.card
        }
        contentItem: Item {
            Symbol {
                anchors.centerIn: parent
                name: bar.buttonSymbol()
                size: Theme.symbol
            }
        }
        FocusRing {
            target: button
        }
    }
    Column {
        id: column

        anchors.left: button.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space2

        Words {
            width: parent.width
            visible: text !== ""
            text: bar.words
        }
        Rectangle {
            width: parent.width
            height: Theme.space3
            visible: bar.playable
            radius: height / 2
            color: Theme.lineSoft
            border.color: Theme.line
            border.width: Theme.lineWidth

            Rectangle {
                anchors.left: parent.left
                height: parent.height
                width: bar.seconds > 0 ? Math.max(height, parent.width * bar.position / bar.seconds) : 0
                visible: bar.position > 0
                radius: height / 2
                color: Theme.accent
            }
        }
        Words {
            width: parent.width
            text: bar.playable ? bar.timeWords() : bar.condition
            soft: true
            font.pixelSize: Theme.textSmall
        }
    }

    function press(): void {
        if (bar.fetchable)
            bar.fetchWanted()
        else if (bar.playing)
            bar.pauseWanted()
        else if (bar.playable)
            bar.playWanted()
    }

    function buttonSymbol(): string {
        if (bar.fetchable)
            return "down"
        return bar.playing ? "paused" : "play"
    }

    function buttonWords(): string {
        if (bar.fetchable)
            //: A button: have a large sound sent to this tablet
            return qsTr("Fetch the sound")
        return bar.playing ? qsTr("Stop the sound") : qsTr("Play the sound")
    }

    function clock(seconds: real): string {
        const whole = Math.round(seconds)
        const rest = whole % 60
        return Math.floor(whole / 60) + ":" + (rest < 10 ? "0" : "") + rest
    }

    function timeWords(): string {
        if (bar.position > 0)
            //: How far a sound is, and how long it is: 0:12 of 0:30
            return qsTr("%1 of %2").arg(bar.clock(bar.position)).arg(bar.clock(bar.seconds))
        return bar.clock(bar.seconds)
    }

    function conditionWords(): string {
        if (bar.phase === "coming" && bar.parts > 1)
            return qsTr("It is on its way: %1 of %2 parts.").arg(bar.partsHere).arg(bar.parts)
        if (bar.phase === "coming")
            return qsTr("It is on its way.")
        if (bar.phase === "large")
            return qsTr("This is a long sound. Touch to fetch it.")
        if (bar.phase === "not-here")
            return qsTr("The sound is not on this tablet yet.")
        if (bar.phase === "nothing")
            return qsTr("Nothing was said.")
        if (bar.phase === "cannot-play")
            return qsTr("This tablet cannot play this kind of sound.")
        return bar.phase === "no-loudspeaker" ? qsTr("This tablet has no loudspeaker.") : ""
    }
}
