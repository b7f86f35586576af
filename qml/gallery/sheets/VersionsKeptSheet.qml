// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: SampleArea.jay.parts["communication"].partWords
    subtitle: SampleArea.jay.name
    personName: SampleArea.jay.about
    sharing: ({ state: "shared", time: "10:42", people: 4 })

    TwoVersions {
        Layout.fillWidth: true
        keptBy: SampleArea.jay.about
        versions: [
            { id: "0", words: SampleArea.jay.parts["staying-safe"].words, by: SampleArea.jay.parts["staying-safe"].saidBy, when: SampleArea.jay.parts["staying-safe"].when, isMe: true },
            { id: "1", words: SampleArea.jay.parts["communication"].words, by: SampleArea.jay.parts["communication"].saidBy, when: SampleArea.jay.parts["communication"].when }
        ]
    }
}
