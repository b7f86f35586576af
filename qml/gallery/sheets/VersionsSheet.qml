// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

PageFrame {
    title: "Bedtime"
    subtitle: "What time does Theo go to bed?"
    personName: "Theo"
    sharing: ({ state: "shared", time: "10:42", people: 4 })

    TwoVersions {
        Layout.fillWidth: true
        versions: [
            { id: "a", words: "Half past nine, with the door open a little. He was very tired last week.",
                by: "Ana", when: "Today, 10:42", isMe: true },
            { id: "d", words: "When he wants. He puts the light off himself.", by: "Dev",
                when: "Today, 11:05", isMe: false }
        ]
    }
}
