// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: "Where your words are"
    sharing: ({ state: "saved", waiting: 3 })

    SharingState {
        Layout.fillWidth: true
        state: "saved"
        waiting: 3
    }
    SharingState {
        Layout.fillWidth: true
        state: "sending"
        waiting: 2
    }
    SharingState {
        Layout.fillWidth: true
        state: "shared"
        time: "10:42"
        people: 4
        interactive: true
    }
    SharingState {
        Layout.fillWidth: true
        state: "failed"
        reason: "This tablet is not part of the plan any more."
        nextStep: "Save what you wrote to a file. Then ask " + SampleArea.theo.about + "."
        interactive: true
    }
    SharingState {
        Layout.fillWidth: true
        state: "saved"
        compact: true
    }
}
