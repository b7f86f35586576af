// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components

// A few easy sentences about the page one comes from, a line each.
AppPage {
    id: page

    required property string about
    required property string text

    title: qsTr("Help: %1").arg(page.about)
    hasHelp: false
    contentWidthMax: Theme.readingWidth

    Repeater {
        model: page.text.split(/(?<=[.?])\s+/)

        Words {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            font.pixelSize: Theme.textLarge
        }
    }

    footer: BigButton {
        text: qsTr("Go on")
        symbolName: "back"
        kind: "primary"
        onClicked: page.back()
    }
}
