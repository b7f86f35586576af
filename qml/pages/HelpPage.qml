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
    helpText: ""
    contentWidthMax: Theme.readingWidth

    Column {
        id: lines

        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            // After a full stop or question mark of any language that there is.
            model: page.text.replace(/([.?!۔؟।])\s+/g, "$1\n").split("\n")

            Words {
                required property string modelData

                width: lines.width
                text: modelData
                font.pixelSize: Theme.textLarge
            }
        }
    }

    footer: BigButton {
        text: qsTr("Go on")
        symbolName: "back"
        kind: "primary"
        onClicked: page.back()
    }
}
