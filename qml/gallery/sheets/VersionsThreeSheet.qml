// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: SampleArea.finn.parts["staying-safe"].partWords
    subtitle: SampleArea.finn.name
    personName: SampleArea.finn.about
    sharing: ({ state: "shared", time: "10:42", people: 4 })

    TwoVersions {
        Layout.fillWidth: true
        question: SampleArea.finn.goals[0].words
        versions: [
            { id: "0", words: SampleArea.finn.parts["visits"].words, by: SampleArea.finn.parts["visits"].saidBy, when: SampleArea.finn.parts["visits"].when, isMe: true },
            { id: "1", words: SampleArea.finn.parts["working"].words, by: SampleArea.finn.parts["working"].saidBy, when: SampleArea.finn.parts["working"].when },
            { id: "2", words: SampleArea.finn.parts["communication"].words, by: SampleArea.finn.parts["communication"].saidBy, when: SampleArea.finn.parts["communication"].when }
        ]
    }
}
