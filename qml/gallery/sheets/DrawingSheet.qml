// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

StepFrame {
    title: "Draw"
    question: "Draw it."
    sharing: ({ state: "saved", waiting: 1 })

    DrawingBoard {
        Layout.fillWidth: true
        paperHeightMax: 340
    }
}
