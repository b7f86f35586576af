// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: qsTr("Who said what")
    subtitle: SampleArea.theo.name

    WhoseText {
        Layout.fillWidth: true
        writers: [{ name: "Theo", pattern: 0 }, { name: "Ana", pattern: 1 }, { name: "Dev", pattern: 2 }, { name: "Moll", pattern: 4 }]
        paragraphs: [
            [
                { word: "I ", name: "Theo", pattern: 0, first: true }, { word: "pick ", name: "Theo", pattern: 0, first: false },
                { word: "the ", name: "Theo", pattern: 0, first: false }, { word: "room. ", name: "Theo", pattern: 0, first: false },
                { word: "We ", name: "Ana", pattern: 1, first: true }, { word: "pack ", name: "Ana", pattern: 1, first: false },
                { word: "on ", name: "Ana", pattern: 1, first: false }, { word: "Monday, ", name: "Ana", pattern: 1, first: false },
                { word: "after ", name: "Dev", pattern: 2, first: true }, { word: "the ", name: "Dev", pattern: 2, first: false },
                { word: "pool.", name: "Dev", pattern: 2, first: false }
            ],
            [
                { word: "Quiet ", name: "Moll", pattern: 4, first: true }, { word: "music ", name: "Moll", pattern: 4, first: false },
                { word: "in ", name: "Moll", pattern: 4, first: false }, { word: "the ", name: "Moll", pattern: 4, first: false },
                { word: "van.", name: "Moll", pattern: 4, first: false }
            ]
        ]
    }
    PassageCard {
        Layout.fillWidth: true
        whose: "Theo"
        howSaid: qsTr("With pictures")
        writtenBy: "Moll"
        when: qsTr("Today, 10:42")
        words: "I pick the room."
        sentence: "Theo: I pick the room."
    }
    PassageCard {
        Layout.fillWidth: true
        whose: "Dev"
        howSaid: qsTr("In writing")
        when: qsTr("Yesterday, 18:05")
        words: "The big van comes at nine."
        pattern: 2
        taken: true
        takenLine: qsTr("Ana took this out. Today, 10:40")
        sentence: "Dev: The big van comes at nine."
    }
}
