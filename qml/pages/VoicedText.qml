// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Words of a record with their picture, and how they are heard by one touch: in the voice of whoever spoke
// them, which may still be on its way, or else read by the tablet.
Column {
    id: voiced

    property string about: "" // the key of the record
    property bool expected: false // it says that somebody spoke it

    property alias words: text.words
    property alias more: text.more
    property alias symbolName: text.symbolName
    property alias wordsSize: text.wordsSize
    property alias heading: text.heading

    readonly property bool waits: voiced.expected && media.count === 0

    spacing: Theme.space4

    MediaModel {
        id: media

        about: voiced.about
    }
    HeardText {
        id: text

        width: voiced.width
        readable: media.count === 0
    }
    SoundBar {
        anchors.left: parent.left
        width: Math.min(voiced.width, Theme.readingWidth)
        visible: voiced.waits
        phase: "coming"
    }
    MediaStrip {
        width: voiced.width
        about: voiced.about
    }
}
