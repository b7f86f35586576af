// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Theme

// The list of what there is, and the settings to look at it with.
PageFrame {
    id: home

    property var pages: [] // of { name, title, url }

    signal chosen(url url)
    signal mirroredWanted(bool wanted)

    title: qsTr("Gallery")
    subtitle: qsTr("Everything there is, with the people of the sample area")
    canGoBack: false
    hasHelp: false

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("How to look at it")
        symbolName: "settings"
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            model: Theme.modes

            ChoiceTile {
                id: modeTile

                required property string modelData

                text: modeTile.modelData
                selected: Theme.mode === modeTile.modelData
                onClicked: Theme.mode = modeTile.modelData
            }
        }
        Repeater {
            model: [1, 1.5, 2]

            ChoiceTile {
                id: sizeTile

                required property real modelData

                text: qsTr("%1 %").arg(100 * sizeTile.modelData)
                selected: Theme.textScale === sizeTile.modelData
                onClicked: Theme.textScale = sizeTile.modelData
            }
        }
        Repeater {
            model: Theme.accentNames

            ChoiceTile {
                id: accentTile

                required property string modelData

                text: accentTile.modelData
                selected: Theme.accentName === accentTile.modelData
                onClicked: Theme.accentName = accentTile.modelData
            }
        }
        ChoiceTile {
            text: qsTr("Right to left")
            selected: home.LayoutMirroring.enabled
            onClicked: home.mirroredWanted(!home.LayoutMirroring.enabled)
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Pages")
        symbolName: "symbols"
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            model: home.pages

            BigButton {
                id: pageButton

                required property var modelData

                text: pageButton.modelData.title
                onClicked: home.chosen(pageButton.modelData.url)
            }
        }
    }
}
