// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Say it with one's own voice: touch, speak, touch, listen. What was said is kept as it is said, and what was
// thrown away can come back until the page is left.
MediaPage {
    id: page

    property int limit: 120 // seconds
    property string about: "" // what one speaks about, to have it in sight
    property bool asksForWords: true // what is said in it, for those who cannot hear
    property bool listensAtOnce: false // who came here touched "Speak"
    property var aside: null // what was said before

    readonly property bool spoken: page.mediaId !== "" && !recorder.recording
    readonly property bool listening: recorder.recording
    readonly property bool available: recorder.available
    readonly property int secondsLeft: Math.max(0, Math.ceil(page.limit - recorder.seconds))

    title: qsTr("Speak")
    question: page.questionWords()
    symbolName: "microphone"
    helpText: qsTr("Touch the round button. Then speak. Touch it again when you are done. You can listen to it. You can speak again.")
    canNext: page.mediaId !== "" && heard.phase !== "nothing"
    hasNext: page.available || page.mediaId !== ""
    onBack: page.leave()
    onStop: page.leave()
    onNext: page.leave()

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
    BigButton {
        visible: !page.hasNext
        //: A button: back to where one can write, draw or pick a photo
        text: qsTr("Another way")
        symbolName: "back"
        kind: "primary"
        onClicked: page.back()
    }
    Words {
        Layout.fillWidth: true
        visible: page.about !== ""
        text: page.about
        font.pixelSize: Theme.textLarge
    }
    ToastUndo {
        Layout.fillWidth: true
        message: page.spoken ? qsTr("What you said before is still here.") : qsTr("You threw it away.")
        open: page.aside !== null && !recorder.recording
        onUndo: page.bringBack()
        onClosed: page.forget()
    }
    RecordButton {
        id: recordButton

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
            //: For how long somebody can still speak
            ? qsTr("Seconds left: %1").arg(page.secondsLeft)
            : qsTr("You can speak for %1 seconds.").arg(page.limit)
        font.bold: recorder.recording
        font.pixelSize: Theme.textLarge
        horizontalAlignment: Text.AlignHCenter
    }
    Words {
        Layout.fillWidth: true
        visible: page.spoken && page.seconds >= page.limit
        text: qsTr("The time is over. All that you said is kept.")
        font.pixelSize: Theme.textLarge
    }
    PlayedSound {
        id: heard

        Layout.fillWidth: true
        visible: page.spoken
        source: page.spoken ? "draft/" + page.mediaId : ""
    }
    Flow {
        Layout.fillWidth: true
        visible: page.spoken
        spacing: Theme.space3

        BigButton {
            visible: recorder.available
            text: qsTr("Speak again")
            symbolName: "microphone"
            onClicked: {
                page.setAside()
                page.press()
            }
        }
        BigButton {
            text: qsTr("Throw it away")
            symbolName: "clear"
            kind: "quiet"
            onClicked: page.setAside()
        }
    }
    TextBox {
        id: wordsBox

        Layout.fillWidth: true
        visible: page.spoken && page.asksForWords
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

    function leave(): void {
        recorder.stop()
        page.forget()
    }

    // Nobody wants any more what was said before.
    function forget(): void {
        if (page.aside)
            MediaDrafts.discard(page.aside.id)
        page.aside = null
    }

    function setAside(): void {
        page.forget()
        page.aside = page.takeOut()
        // What was touched is gone: with a keyboard or a switch one goes on where one can speak.
        recordButton.forceActiveFocus()
    }

    // What was said since takes its place.
    function bringBack(): void {
        const before = page.aside
        page.aside = page.takeOut()
        page.words = before.words ?? ""
        page.seconds = before.seconds ?? 0
        page.put(before.id, "sound")
    }

    // From the list, and not from the tablet. Null when there is nothing.
    function takeOut(): var {
        const item = page.items.find(one => one.id === page.mediaId) ?? null
        page.changed(MediaDrafts.without(page.items, page.mediaId))
        page.mediaId = ""
        return item
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
