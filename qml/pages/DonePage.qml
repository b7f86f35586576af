// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols
import Alongside.Components
import Alongside.Bridge

// It is saved: says so, and where it is now.
AppPage {
    id: page

    required property string savedKey
    property string message: qsTr("It is saved.")
    property string againText: ""
    property string againSymbol: "add"
    property bool justMe: false
    property string whoSees: page.justMe ? qsTr("Only you can see it.") : "" // empty: everyone

    property bool undone: false

    signal finished
    signal again

    title: page.undone ? qsTr("Taken back") : qsTr("Done")
    helpText: qsTr("This tablet keeps what you said. “Waiting” means that the others do not have it yet. The tablet sends it by itself. Touch “Undo” to take it back.")
    canGoBack: false

    ColumnLayout {
        Layout.fillWidth: true
        spacing: page.low ? Theme.space3 : Theme.space5

        Symbol {
            Layout.alignment: Qt.AlignHCenter
            name: page.undone ? "undo" : "done"
            size: page.low ? Theme.symbolLarge : Theme.faceHuge
        }
        Words {
            Layout.fillWidth: true
            text: page.undone ? qsTr("It is put away. Nothing shows in the plan.") : page.message
            font.pixelSize: page.low ? Theme.textLarge : Theme.textTitle
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            Layout.fillWidth: true
            visible: page.whoSees !== "" && !page.undone
            text: page.whoSees
            font.pixelSize: Theme.textLarge
            horizontalAlignment: Text.AlignHCenter
        }
        SharingState {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: page.contentWidth
            state: Plan.sharingName
            waiting: Plan.waiting
            time: Plan.sharedAt
            people: Plan.sharedWith
            reason: Plan.reason
            nextStep: Plan.nextStep
        }
    }

    footer: [
        BigButton {
            text: qsTr("Finished")
            symbolName: "home"
            kind: "primary"
            onClicked: page.finished()
        },
        BigButton {
            visible: page.againText !== "" && !page.undone
            text: page.againText
            symbolName: page.againSymbol
            onClicked: page.again()
        },
        BigButton {
            visible: page.savedKey !== ""
            text: page.undone ? qsTr("Bring it back") : qsTr("Undo")
            symbolName: "undo"
            kind: "quiet"
            onClicked: {
                if (page.undone)
                    Plan.bringBack(page.savedKey)
                else
                    Plan.putAway(page.savedKey)
                page.undone = !page.undone
            }
        }
    ]
}
