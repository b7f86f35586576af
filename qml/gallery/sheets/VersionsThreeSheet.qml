// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

PageFrame {
    title: "If Finn comes without a call"
    subtitle: "What do we do?"
    personName: "Finn"
    sharing: ({ state: "saved", waiting: 1 })

    TwoVersions {
        Layout.fillWidth: true
        question: "There is a knock, and it is Finn"
        versions: [
            { id: "1", words: "I come in and have tea. Then I walk back the safe way.", by: "Finn",
                when: "Yesterday, 16:00", isMe: true },
            { id: "2", words: "We ring the house first. Then tea.", by: "Kim", when: "Yesterday, 16:30" },
            { id: "3", words: "Tea, and somebody walks back with him.", by: "Dev",
                when: "Today, 8:15" }
        ]
    }
}
