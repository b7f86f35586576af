// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Say it with one's own voice: touch, speak, touch, listen. What was said is kept as it is said.
MediaPage {
    id: page

    property int limit: 120 // seconds
    property bool listensAtOnce: false // who came here touched "Speak"

    readonly property bool spoken: page.mediaId !== "" && !recorder.recording

    title: qsTr("Speak")
    question: page.questionWords()
    symbolName: "microphone"
    helpText: qsTr("Touch the round button. Then speak. Touch it again when you are done. You can listen to it. You can speak again.")
    canNext: page.mediaId !== ""
    onBack: recorder.stop()
    onStop: recorder.stop()
    onNext: recorder.stop()

    Component.onCompleted: {
        wordsBox.text = page.words
        if (page.listensAtOnce && recorder.available)
            page.press()
    }

    SoundRecorder {
        id: recorder

        limit: page.limit
        onFinished: (id, seconds) => {
            page.seconds = seconds
            if (seconds === 0) {
                page.drop()
                return
            }
            page.put(id, "sound")
            heard.player.look()
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: !recorder.available || recorder.trouble !== ""
        symbolName: "microphone"
        title: page.troubleTitle()
        text: page.troubleWords()
    }
    RecordButton {
        Layout.alignment: Qt.AlignHCenter
        visible: recorder.available && !page.spoken
        recording: recorder.recording
        progress: recorder.seconds / page.limit
        loudness: recorder.loudness
        onClicked: page.press()
    }
    Words {
        Layout.fillWidth: true
        visible: recorder.available && !page.spoken
        text: recorder.recording
            //: How long somebody has spoken, and how long they can
            ? qsTr("%1 of %2 seconds").arg(Math.floor(recorder.seconds)).arg(page.limit)
            : qsTr("You can speak for %1 seconds.").arg(page.limit)
        font.pixelSize: Theme.textLarge
        horizontalAlignment: Text.AlignHCenter
    }
    PlayedSound {
        id: heard

        Layout.fillWidth: true
        visible: page.spoken
        source: page.spoken ? "draft/" + page.mediaId : ""
    }
    BigButton {
        visible: page.spoken && recorder.available
        text: qsTr("Speak again")
        symbolName: "microphone"
        onClicked: {
            page.drop()
            page.press()
        }
    }
    TextBox {
        id: wordsBox

        Layout.fillWidth: true
        visible: page.spoken
        label: qsTr("What do you say in it? You can leave this empty.")
        placeholder: qsTr("It helps people who cannot hear.")
        charactersMax: 400
        onEdited: text => {
            page.words = text
            page.put(page.mediaId, "sound")
        }
    }

    function press(): void {
        if (recorder.recording)
            recorder.stop()
        else
            page.begin()
    }

    function begin(): void {
        page.seconds = 0
        page.put(recorder.start(), "sound")
    }

    function questionWords(): string {
        if (!recorder.available)
            return qsTr("You cannot speak to this tablet.")
        if (recorder.recording)
            return qsTr("The tablet is listening.")
        return page.spoken ? qsTr("Listen to what you said.") : qsTr("Touch the button. Then speak.")
    }

    function troubleTitle(): string {
        if (!recorder.available)
            return qsTr("This tablet has no microphone.")
        if (recorder.trouble === "heard-nothing")
            return qsTr("The tablet heard nothing.")
        return recorder.trouble === "no-room" ? qsTr("The tablet is full.")
                                              : qsTr("The tablet cannot listen now.")
    }

    function troubleWords(): string {
        if (!recorder.available)
            return qsTr("You can write it. You can draw it. You can pick a photo.")
        if (recorder.trouble === "heard-nothing")
            return qsTr("Touch the button. Then speak.")
        return recorder.trouble === "no-room" ? qsTr("What you said until now is kept.")
                                              : qsTr("Maybe another app is listening. Please try again.")
    }
}
