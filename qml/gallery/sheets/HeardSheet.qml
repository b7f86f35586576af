// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

PageFrame {
    title: "Words to hear"
    canGoBack: true
    sharing: ({ state: "saved", waiting: 1 })

    HeardText {
        Layout.fillWidth: true
        words: "Getting home at night"
        more: "The last bus goes at six.\nAfter that we need a taxi."
        symbolName: "speech"
        heading: true
    }
    HeardText {
        Layout.fillWidth: true
        words: "There will be a bus at nine."
        more: "What they will do: Ask for a bus at ten."
        symbolName: "board"
        readable: false
    }
    SoundBar {
        Layout.fillWidth: true
        seconds: 24
    }
    HeardText {
        Layout.fillWidth: true
        words: "Words without a picture can be heard too."
    }
}
