// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Pictures to unlock with, for somebody who is signed in.
AppPage {
    id: page

    property bool saving: false // other pages ask for other things

    signal done
    signal photoWanted(var take)

    title: qsTr("Pick your pictures")
    helpText: qsTr("Only you should know your pictures. Touch at least four, in an order that you remember. They keep your words safe.")

    Component.onCompleted: WaysIn.clearProblem()

    Connections {
        target: WaysIn
        function onDone(): void {
            if (page.saving)
                page.done()
            page.saving = false
        }
    }

    WaysInNotice {
        Layout.fillWidth: true
    }
    PicturesSetUp {
        id: pictures

        Layout.fillWidth: true
        busy: WaysIn.busy
        onReady: (all, sequence) => {
            page.saving = true
            WaysIn.setPictures(all, sequence)
        }
        onPhotoWanted: page.photoWanted(photo => pictures.putPhoto(photo))
    }
}
