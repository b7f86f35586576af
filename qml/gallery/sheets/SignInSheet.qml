// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery
import Alongside.Theme

PageFrame {
    title: "Who are you?"
    canGoBack: false

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space4

        FaceButton {
            name: SampleArea.theo.about
            detail: "It is my plan"
            size: Theme.faceHuge
        }
        Repeater {
            model: SampleArea.theo.people.slice(0, 5)

            FaceButton {
                required property var modelData

                name: modelData.name
                detail: modelData.relation
                size: Theme.faceHuge
            }
        }
    }
    footer: BigButton {
        text: "I am new here"
        symbolName: "add"
    }
}
