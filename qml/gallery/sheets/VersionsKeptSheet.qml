// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

PageFrame {
    title: "Bedtime"
    subtitle: "What time does Theo go to bed?"
    personName: "Theo"
    sharing: ({ state: "shared", time: "12:10", people: 4 })

    TwoVersions {
        Layout.fillWidth: true
        keptBy: "Theo"
        versions: [
            { id: "a", words: "Half past nine, with the door open a little.", by: "Ana",
                when: "Today, 10:42" },
            { id: "d", words: "When I want. I put the light off myself.", by: "Theo",
                when: "Today, 11:05", isMe: true }
        ]
    }
}
