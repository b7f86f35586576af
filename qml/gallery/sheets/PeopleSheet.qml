// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Theme

PageFrame {
    title: "Faces"
    sharing: ({ state: "shared", time: "10:42", people: 7 })

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space5

        Repeater {
            model: [["Theo", "It is my plan"], ["Ana", "Mum"], ["Dev", "Support worker"],
                ["Moll", "Support worker"], ["Jay", "Friend"], ["Sam", "Advocate"],
                ["Kim", "Friend"], ["Finn", "Friend"]]

            PersonFace {
                required property var modelData

                name: modelData[0]
                detail: modelData[1]
                size: Theme.faceLarge
                showName: true
            }
        }
    }
    Row {
        spacing: Theme.space3

        PersonFace {
            name: "Theo"
            size: Theme.faceHuge
        }
        PersonFace {
            name: "Ana"
            size: Theme.face
        }
        PersonFace {
            name: "Dev"
            size: Theme.faceSmall
        }
    }
}
