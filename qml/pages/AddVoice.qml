// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme
import Alongside.Components

// What is written can be spoken as well: the way there, and then what was said, to be heard or taken away. It
// waits with the draft of the words.
Column {
    id: voice

    property var items: []
    property string detail: qsTr("You can leave this out. The tablet can read the words.")

    signal changed(var items)
    signal speakWanted

    spacing: Theme.space3

    ChoiceTile {
        anchors.left: parent.left
        width: Math.min(voice.width, Theme.readingWidth)
        visible: voice.items.length === 0
        beside: true
        text: qsTr("Say it with your voice")
        detail: voice.detail
        symbolName: "microphone"
        onClicked: voice.speakWanted()
    }
    MediaDraftStrip {
        width: voice.width
        items: voice.items
        onChanged: items => voice.changed(items)
    }
}
