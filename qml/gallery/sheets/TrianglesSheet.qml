// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery
import Alongside.Theme

PageFrame {
    id: sheet

    readonly property int columns: sheet.narrowContent ? 1 : 2
    readonly property real cellWidth: Math.floor((sheet.contentWidth
        - (sheet.columns - 1) * Theme.space6) / sheet.columns)

    readonly property var theos: SampleArea.theo.goals[0].outcomes
    readonly property var finns: SampleArea.finn.goals[0].outcomes

    title: "How it went"
    subtitle: "What, how much, how good"
    personName: SampleArea.finn.about
    sharing: ({ state: "shared", time: "10:42", people: 1 })

    Grid {
        Layout.fillWidth: true
        columns: sheet.columns
        columnSpacing: Theme.space6
        rowSpacing: Theme.space7

        TriangleView {
            readonly property var outcome: sheet.theos[sheet.theos.length - 1]

            width: sheet.cellWidth
            what: outcome.what
            howMuch: outcome.amount + " " + outcome.unit
            howGood: outcome.quality
            whatSymbol: "swim"
        }
        TriangleView {
            readonly property var outcome: sheet.finns[0]

            width: sheet.cellWidth
            what: outcome.what
            howMuch: outcome.amount + " " + outcome.unit
            whatSymbol: "walk"
        }
        TriangleView {
            readonly property var outcome: sheet.finns[sheet.finns.length - 1]

            width: sheet.cellWidth
            what: outcome.what
            howGood: outcome.quality
            whatSymbol: "walk"
        }
        TriangleView {
            readonly property var outcome: SampleArea.theo.goals[1].outcomes[0]

            width: sheet.cellWidth
            howMuch: outcome.amount + " " + outcome.unit
            howGood: outcome.quality
        }
    }
}
