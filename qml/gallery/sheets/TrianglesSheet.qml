// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Theme

PageFrame {
    id: sheet

    readonly property int columns: sheet.narrowContent ? 1 : 2
    readonly property real cellWidth: Math.floor((sheet.contentWidth
        - (sheet.columns - 1) * Theme.space6) / sheet.columns)

    title: "How it went"
    subtitle: "What, how much, how good"
    personName: "Finn"
    sharing: ({ state: "shared", time: "10:42", people: 1 })

    Grid {
        Layout.fillWidth: true
        columns: sheet.columns
        columnSpacing: Theme.space6
        rowSpacing: Theme.space7

        TriangleView {
            width: sheet.cellWidth
            what: "Practised the safe way home"
            howMuch: "3 times"
            howGood: 4
            whatSymbol: "walk"
        }
        TriangleView {
            width: sheet.cellWidth
            what: "Swimming with Moll"
            howMuch: "12 lengths"
            whatSymbol: "swim"
        }
        TriangleView {
            width: sheet.cellWidth
            what: "Cooked soup for Nan"
            howGood: 2
            whatSymbol: "cook"
        }
        TriangleView {
            width: sheet.cellWidth
            howMuch: "40 minutes"
            howGood: 5
        }
    }
}
