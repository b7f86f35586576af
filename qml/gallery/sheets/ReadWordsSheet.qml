// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Aloud
import Alongside.Components
import Alongside.Theme

// Plain words while they are read aloud.
PageFrame {
    id: sheet

    title: "Help: Goals"
    contentWidthMax: Theme.readingWidth

    Component.onCompleted: Qt.callLater(sheet.begin)

    Words {
        Layout.fillWidth: true
        text: "A goal is something you want to do."
        font.pixelSize: Theme.textLarge
    }
    Words {
        id: line

        Layout.fillWidth: true
        text: "Touch a goal to see how it is going."
        font.pixelSize: Theme.textLarge
    }
    Words {
        Layout.fillWidth: true
        text: "You can add a goal at the end of the page."
        font.pixelSize: Theme.textLarge
    }

    function begin() {
        Reader.readThis(line)
        Reader.pause()
    }
}
