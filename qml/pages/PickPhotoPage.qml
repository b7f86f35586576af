// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Media
import Alongside.Bridge

// A photo for the tablet itself, and not for a plan: of oneself, to unlock with, or of an invitation. It is
// taken with the camera or picked from those that are here.
AppPage {
    id: page

    property bool taking: false

    signal picked(url photo)

    title: page.taking ? qsTr("Hold the tablet still.") : qsTr("Which photo do you want?")
    showsSharing: false
    helpText: qsTr("Pick a photo from this tablet, or take one. It does not say where it was taken.")

    CameraView {
        id: camera

        Layout.fillWidth: true
        Layout.preferredHeight: Theme.faceHuge * 2
        visible: page.taking
        looking: page.taking

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What the camera sees")
    }
    BigButton {
        visible: !page.taking && camera.available
        text: qsTr("Use the camera")
        symbolName: "photo"
        onClicked: page.taking = true
    }
    Words {
        Layout.fillWidth: true
        visible: !page.taking && !camera.available
        text: qsTr("This tablet has no camera.")
        soft: true
    }
    TabletPictures {
        Layout.fillWidth: true
        visible: !page.taking
        onPicked: path => page.picked("file://" + path)
    }

    footer: BigButton {
        visible: page.taking
        enabled: camera.ready
        text: qsTr("Take the photo")
        symbolName: "photo"
        kind: "primary"
        onClicked: page.picked(camera.address())
    }
}
