// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Theme

PageFrame {
    title: "Who are you?"
    canGoBack: false

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: [["Theo", "It is my plan"], ["Ana", "Mum"], ["Dev", "Support worker"],
                ["Moll", "Support worker"], ["Sam", "Advocate"]]

            FaceButton {
                required property var modelData

                name: modelData[0]
                detail: modelData[1]
                size: Theme.faceHuge
            }
        }
    }
    footer: BigButton {
        text: "I am new here"
        symbolName: "add"
    }
}
