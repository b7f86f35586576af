// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Media
import Alongside.Bridge

// A photo: one that is on the tablet, or one that is taken now. It is made small, and where it was taken
// is taken out, before it is kept.
MediaPage {
    id: page

    property bool taking: false
    property string refusal: ""

    readonly property bool picked: page.mediaId !== ""
    // As large as leaves what to do with it in sight.
    readonly property int photoHeight: Math.max(page.low ? Theme.faceLarge : Theme.faceHuge,
        Math.min(2 * Theme.faceHuge, page.room - Theme.scaled(330)))

    title: qsTr("A photo")
    question: page.questionWords()
    symbolName: "photo"
    helpText: qsTr("Pick a photo from this tablet, or take one. It does not say where it was taken.")
    canNext: page.picked && !MediaDrafts.busy

    Component.onCompleted: wordsBox.text = page.words

    Connections {
        target: MediaDrafts
        function onPhotoKept(id: string): void {
            page.drop()
            page.taking = false
            page.refusal = ""
            page.put(id, "photo")
            another.forceActiveFocus() // what was pressed is not there any more
        }
        function onPhotoRefused(reason: string): void {
            page.refusal = reason
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: page.refusal !== ""
        symbolName: "picture"
        title: qsTr("This picture cannot be used.")
        text: page.refusalWords()
    }

    // The one that was picked.
    PhotoTile {
        Layout.fillWidth: true
        Layout.preferredHeight: page.photoHeight
        visible: page.picked
        whole: true
        selected: true
        words: page.words
        address: page.picked ? "image://alongside/draft/" + page.mediaId : ""
    }
    BigButton {
        id: another

        visible: page.picked
        text: qsTr("Pick another photo")
        symbolName: "picture"
        onClicked: {
            page.drop()
            page.nextItemInFocusChain(true).forceActiveFocus()
        }
    }
    TextBox {
        id: wordsBox

        Layout.fillWidth: true
        visible: page.picked
        label: qsTr("What does it show? You can leave this empty.")
        placeholder: qsTr("It helps people who cannot see.")
        charactersMax: 400
        onEdited: text => {
            page.words = text
            page.put(page.mediaId, "photo")
        }
    }

    // The camera.
    CameraView {
        id: camera

        Layout.fillWidth: true
        Layout.preferredHeight: page.photoHeight
        visible: page.taking && !page.picked
        looking: page.taking && !page.picked

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What the camera sees")
    }
    Flow {
        Layout.fillWidth: true
        visible: page.taking && !page.picked
        spacing: Theme.space3

        BigButton {
            enabled: camera.ready && !MediaDrafts.busy
            text: qsTr("Take the photo")
            symbolName: "photo"
            kind: "primary"
            onClicked: MediaDrafts.takePhoto(camera)
        }
        BigButton {
            text: qsTr("Pick from the tablet")
            symbolName: "picture"
            onClicked: page.taking = false
        }
    }

    // The pictures on this tablet.
    BigButton {
        visible: !page.picked && !page.taking && camera.available
        text: qsTr("Use the camera")
        symbolName: "photo"
        onClicked: page.taking = true
    }
    Words {
        Layout.fillWidth: true
        visible: !page.picked && !page.taking && !camera.available
        text: qsTr("This tablet has no camera.")
        soft: true
    }
    TabletPictures {
        Layout.fillWidth: true
        visible: !page.picked && !page.taking
        busy: MediaDrafts.busy
        onPicked: path => MediaDrafts.pickPhoto(path)
    }

    function questionWords(): string {
        if (page.picked)
            return qsTr("Is this the right photo?")
        return page.taking ? qsTr("Hold the tablet still.") : qsTr("Which photo do you want?")
    }

    function refusalWords(): string {
        if (page.refusal === "too-large")
            return qsTr("It is too large for this tablet. Please pick another one.")
        if (page.refusal === "no-room")
            return qsTr("The tablet is full. Nothing was lost.")
        if (page.refusal === "not-a-photo")
            return qsTr("It is no photo. Please pick another one.")
        return qsTr("This tablet cannot open it. Please pick another one.")
    }
}
