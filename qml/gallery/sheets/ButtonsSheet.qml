// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Theme

PageFrame {
    title: "Buttons"
    canStop: true
    sharing: ({ state: "saved", waiting: 3 })

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space4

        BigButton {
            text: "Say something"
            symbolName: "say-something"
            kind: "primary"
        }
        BigButton {
            text: "Add a goal"
            symbolName: "goal"
        }
        BigButton {
            text: "Not now"
            symbolName: "talk-later"
            kind: "quiet"
        }
        BigButton {
            text: "Take this away"
            symbolName: "clear"
            kind: "danger"
        }
        BigButton {
            text: "Not yet possible"
            symbolName: "next"
            enabled: false
        }
    }
    BigButton {
        text: "Save, and tell the people I chose"
        symbolName: "done"
        kind: "primary"
        fullWidth: true
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space4

        IconTextButton {
            text: "Read aloud"
            symbolName: "read-aloud"
        }
        IconTextButton {
            text: "Undo"
            symbolName: "undo"
        }
        IconTextButton {
            text: "Settings"
            symbolName: "settings"
            under: true
        }
    }
}
