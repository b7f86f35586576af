// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// One photo or drawing, as large as the screen has room for.
AppPage {
    id: page

    required property string address
    property string words: ""

    title: page.words !== "" ? page.words : qsTr("A picture")
    helpText: qsTr("This is one picture, as large as it fits. Touch “Back” to go on.")
    contentWidthMax: page.width

    Image {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.faceHuge, page.room - Theme.space7)
        source: page.address
        sourceSize.width: Math.round(page.width)
        sourceSize.height: Math.round(page.height)
        fillMode: Image.PreserveAspectFit
        asynchronous: true

        Accessible.role: Accessible.Graphic
        Accessible.name: page.title
    }
}
