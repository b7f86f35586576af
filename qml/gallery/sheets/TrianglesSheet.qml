// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Theme

PageFrame {
    title: "How it went"
    subtitle: "What, how much, how good"
    personName: "Finn"
    sharing: ({ state: "shared", time: "10:42", people: 1 })

    GridLayout {
        Layout.fillWidth: true
        columns: width < Theme.narrowWidth ? 1 : 2
        columnSpacing: Theme.space6
        rowSpacing: Theme.space7

        TriangleView {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            what: "Practised the safe way home"
            howMuch: "3 times"
            howGood: 4
            whatSymbol: "walk"
        }
        TriangleView {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            what: "Swimming with Moll"
            howMuch: "12 lengths"
            whatSymbol: "swim"
        }
        TriangleView {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            what: "Cooked soup for Nan"
            howGood: 2
            whatSymbol: "cook"
        }
        TriangleView {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            howMuch: "40 minutes"
            howGood: 5
        }
    }
}
