// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// A line that somebody gave: as a code in a photo, or put in as letters.
ColumnLayout {
    id: given

    property string label: ""
    readonly property alias text: line.text

    property bool photoSaysNothing: false

    signal photoWanted(var take)

    spacing: Theme.space4

    QtObject {
        id: line

        property string text: ""
    }
    InvitationMaker {
        id: reader
    }
    BigButton {
        symbolName: "photo"
        text: qsTr("Use a photo of the code")
        onClicked: given.photoWanted(photo => given.readPhoto(photo))
    }
    Notice {
        Layout.fillWidth: true
        visible: given.photoSaysNothing
        tone: "attention"
        symbolName: "photo"
        title: qsTr("There is no code in this photo.")
        text: qsTr("Hold the tablet still and take the photo from near.")
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        label: given.label
        onEdited: text => line.text = text.trim()
    }

    function readPhoto(photo: url): void {
        const said = reader.readPhoto(photo)
        given.photoSaysNothing = said === ""
        if (said !== "") {
            box.text = said
            line.text = said
        }
    }
}
