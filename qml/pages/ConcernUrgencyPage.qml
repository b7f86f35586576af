// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// I am worried: how soon is a reply needed?
StepPage {
    id: page

    readonly property RecordDraft draft: Plan.drafts.of("concern")

    signal listWanted

    title: qsTr("I am worried")
    question: qsTr("How soon do you need a reply?")
    symbolName: "worried"
    hasNext: false
    helpText: qsTr("Touch how soon you need a reply. Then you say your worry. Then you pick who can see it.")

    DangerNotice {
        Layout.fillWidth: true
        part: page.low ? "first" : "all"
    }
    TileGrid {
        tileWidth: 280
        columnsMax: 3

        Repeater {
            model: [
                { "name": "now", "label": qsTr("Now"), "detail": qsTr("A reply in 1 day"), "symbol": "urgent-now" },
                { "name": "soon", "label": qsTr("Soon"), "detail": qsTr("A reply in 3 days"), "symbol": "urgent-soon" },
                { "name": "when-you-can", "label": qsTr("When you can"), "detail": qsTr("A reply in 7 days"),
                    "symbol": "urgent-later" }
            ]

            ChoiceTile {
                required property var modelData

                text: modelData.label
                detail: modelData.detail
                symbolName: modelData.symbol
                pictureSize: Theme.faceLarge
                selected: page.draft.values.urgency === modelData.name
                onClicked: {
                    page.draft.put("urgency", modelData.name)
                    page.next()
                }
            }
        }
    }
    DangerNotice {
        Layout.fillWidth: true
        visible: page.low
        part: "rest"
    }
    BigButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space3
        text: qsTr("Look at the worries so far")
        symbolName: "time"
        onClicked: page.listWanted()
    }
}
