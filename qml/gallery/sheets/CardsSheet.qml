// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Theme

PageFrame {
    id: sheet

    title: "Cards in columns"
    subtitle: "Getting home at night"
    sharing: ({ state: "saved", waiting: 2 })

    SectionTitle {
        Layout.fillWidth: true
        text: "To put a card in"
        symbolName: "cards"
    }
    GridLayout {
        Layout.fillWidth: true
        columns: sheet.narrowContent ? 1 : 3
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        CardColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            words: "Good"
            symbolName: "face-5"
            cards: [{ key: "lift", words: "A lift from staff", symbol: "card" },
                { key: "home", words: "My home", symbol: "home" }]
        }
        CardColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            words: "Not sure"
            symbolName: "face-3"
        }
        CardColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            interactive: false
            movable: true
            words: "Bad"
            symbolName: "face-1"
            cards: [{ key: "bus", words: "The last bus goes at six", symbol: "card" }]
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        text: "To look at"
        symbolName: "today"
    }
    CardColumn {
        Layout.fillWidth: true
        interactive: false
        words: "Good"
        symbolName: "face-5"
        cards: [{ key: "money", words: "Money", symbol: "money" }]
    }
}
