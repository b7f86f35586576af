// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery
import Alongside.Theme

PageFrame {
    title: "Faces"
    sharing: ({ state: "shared", time: "10:42", people: 7 })

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space5

        Repeater {
            model: SampleArea.theo.people.concat(SampleArea.jay.people.slice(0, 2))

            PersonFace {
                required property var modelData

                name: modelData.name
                detail: modelData.relation
                size: Theme.faceLarge
                showName: true
            }
        }
    }
    Row {
        spacing: Theme.space3

        PersonFace {
            name: SampleArea.theo.about
            size: Theme.faceHuge
        }
        PersonFace {
            name: SampleArea.jay.about
            size: Theme.face
        }
        PersonFace {
            name: SampleArea.finn.about
            size: Theme.faceSmall
        }
    }
}
