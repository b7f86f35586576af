// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Every answer once more before it is saved. Touching one asks it again; what is empty can be filled.
StepPage {
    id: page

    required property Entry entry
    property bool saving: false

    readonly property var answers: page.entry.answers
    readonly property var told: page.answers.filter(one => !one.missing || one.required)
    readonly property var unsaid: page.answers.filter(one => one.missing && !one.required)

    signal again(string field)

    title: page.entry.partLabel
    question: qsTr("Is this right?")
    symbolName: page.entry.symbol
    helpText: qsTr("Look at each answer. Touch one to change it. Then touch “Save”.")
    nextText: qsTr("Save")
    nextSymbol: "done"
    canNext: page.entry.whole && !page.saving

    ProblemNotice {
        Layout.fillWidth: true
    }
    Column {
        id: column

        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            model: page.told

            PressCard {
                id: card

                required property var modelData

                width: column.width
                padding: Theme.space4
                sentence: card.modelData.label + " " + (card.modelData.missing ? qsTr("Nothing yet") : card.modelData.text)
                hint: qsTr("Change this answer")
                onClicked: page.again(card.modelData.name)

                EntryCell {
                    Layout.preferredWidth: card.width - 2 * card.padding
                    label: card.modelData.label
                    text: card.modelData.missing ? qsTr("Nothing yet") : card.modelData.text
                    symbolName: card.modelData.symbol
                }
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: page.unsaid.length > 0
        text: qsTr("You can say more")
        symbolName: "add"
    }
    Flow {
        Layout.fillWidth: true
        visible: page.unsaid.length > 0
        spacing: Theme.space3

        Repeater {
            model: page.unsaid

            BigButton {
                required property var modelData

                symbolName: "add"
                text: modelData.label
                onClicked: page.again(modelData.name)
            }
        }
    }
}
