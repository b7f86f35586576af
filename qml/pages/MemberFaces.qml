// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The faces of all who share this plan.
Flow {
    id: faces

    spacing: Theme.space5

    Repeater {
        model: Plan.members

        PersonFace {
            required name
            required property bool isMe
            required property string role

            width: Math.round(Theme.faceLarge * Math.max(1, Theme.textScale * 0.85) * 1.2)
            size: Theme.face
            showName: true
            detail: isMe ? qsTr("This is you") : role
        }
    }
}
