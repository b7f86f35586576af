// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Aloud
import Alongside.Components
import Alongside.Gallery

// A page while it is read aloud; reading waits on the statement.
PageFrame {
    id: sheet

    title: SampleArea.theo.about
    sharing: ({ state: "saved" })

    Component.onCompleted: Qt.callLater(sheet.begin)

    SectionTitle {
        Layout.fillWidth: true
        text: SampleArea.theo.parts.bedtime.partWords
        symbolName: "bedtime"
    }
    StatementCard {
        id: card

        Layout.fillWidth: true
        words: "I go to bed at ten."
        saidBy: SampleArea.theo.about
        aboutName: SampleArea.theo.about
        howSaid: "speech"
        howSaidLabel: "In words"
    }
    Notice {
        Layout.fillWidth: true
        symbolName: "saved-here"
        title: "No connection"
        text: "That is fine. Everything stays on this tablet until there is one."
    }

    footer: BigButton {
        text: "Change this"
        symbolName: "writing"
        kind: "primary"
    }

    function begin() {
        Reader.readThis(card)
        Reader.pause()
    }
}
