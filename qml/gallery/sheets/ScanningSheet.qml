// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Access
import Alongside.Components
import Alongside.Theme

// A page while somebody goes through it with switches: the first row is framed.
PageFrame {
    id: sheet

    title: "What is it about?"
    canStop: true

    Component.onCompleted: AccessSettings.scanning = "two"
    Component.onDestruction: AccessSettings.scanning = "off"

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space4

        ChoiceTile {
            text: "Mornings"
            symbolName: "morning"
        }
        ChoiceTile {
            text: "Bedtime"
            symbolName: "bedtime"
        }
        ChoiceTile {
            text: "Food"
            symbolName: "food"
        }
    }
    BigButton {
        text: "Say something more"
        symbolName: "say-something"
    }

    footer: BigButton {
        text: "Next"
        symbolName: "next"
        kind: "primary"
    }
}
