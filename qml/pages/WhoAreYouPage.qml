// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The faces of those who use this tablet.
AppPage {
    id: page

    signal picked(string personId, string name)
    signal addMe

    title: Session.looked && Session.people.count === 0 ? qsTr("Welcome") : qsTr("Who are you?")
    canGoBack: false
    showsSharing: false
    helpText: qsTr("Touch your face. Then unlock the tablet. If your face is not here, touch “Add me”.")

    SessionNotice {
        Layout.fillWidth: true
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: Session.looked && Session.people.count === 0
        symbolName: "people"
        title: qsTr("Nobody uses this tablet yet.")
        text: qsTr("Add yourself to begin.")
    }
    TileGrid {
        tileWidth: 240

        Repeater {
            model: Session.people

            FaceButton {
                id: face

                required property string personId
                required property string role
                required name
                required photo

                detail: face.role
                size: Theme.faceLarge
                onClicked: page.picked(face.personId, face.name)
            }
        }
    }

    footer: BigButton {
        text: qsTr("Add me")
        symbolName: "add"
        kind: Session.people.count === 0 ? "primary" : "secondary"
        onClicked: page.addMe()
    }
}
