// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components

// It is saved: who replies, by which day, and who can see it.
DonePage {
    id: page

    property string replier: ""
    property string due: ""
    property var told: []

    message: qsTr("%1 will reply by %2.").arg(page.replier).arg(page.due)
    againText: qsTr("Look at the worries")
    againSymbol: "worried"

    SectionTitle {
        Layout.fillWidth: true
        visible: !page.undone
        text: qsTr("They can see it. Nobody else can.")
        symbolName: "just-me"
    }
    Flow {
        Layout.fillWidth: true
        visible: !page.undone
        spacing: Theme.space5

        Repeater {
            model: page.told

            PersonFace {
                required property string modelData
                required property int index

                width: Math.round(Theme.faceLarge * Math.max(1, Theme.textScale * 0.85) * 1.2)
                name: modelData
                showName: true
                detail: index === 0 ? qsTr("Will reply") : ""
            }
        }
    }
    DangerNotice {
        Layout.fillWidth: true
        visible: !page.undone
    }
}
