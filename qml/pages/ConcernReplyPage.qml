// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// A reply to a worry: the words, what will happen now, and by when.
StepPage {
    id: page

    required property string concernKey

    readonly property RecordDraft draft: Plan.drafts.of(actions.replyDraft(page.concernKey))
    readonly property string happens: page.draft.values.willHappen ?? ""

    property bool saving: false

    signal saved

    title: qsTr("Reply")
    question: concerns.valueOf(page.concernKey, "words") ?? ""
    symbolName: "reply"
    nextText: qsTr("Save")
    nextSymbol: "done"
    canNext: (page.draft.values.words ?? "").trim() !== ""
    helpText: qsTr("Write what you think. Then say what will happen now. Everyone who was told can read it.")
    onNext: {
        page.saving = true
        actions.reply(page.concernKey)
    }

    Component.onCompleted: {
        box.text = page.draft.values.words ?? ""
        happensBox.text = page.happens
    }

    ConcernsModel {
        id: concerns
    }
    ConcernActions {
        id: actions
    }
    Connections {
        target: Plan
        function onSaved(): void {
            if (!page.saving)
                return
            page.saving = false
            page.saved()
        }
        function onRefused(): void {
            page.saving = false
        }
    }

    TextBox {
        id: box

        Layout.fillWidth: true
        label: qsTr("Your reply")
        charactersMax: 4000
        onEdited: text => page.draft.put("words", text)
    }
    TextBox {
        id: happensBox

        Layout.fillWidth: true
        label: qsTr("What will happen now? You can leave it out.")
        charactersMax: 4000
        onEdited: text => page.draft.put("willHappen", text)
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: page.happens !== ""
        text: qsTr("By when?")
        symbolName: "today"
    }
    TileGrid {
        visible: page.happens !== ""
        tileWidth: 210
        columnsMax: 4

        Repeater {
            model: [
                { "days": 0, "label": qsTr("Today") },
                { "days": 1, "label": qsTr("Tomorrow") },
                { "days": 7, "label": qsTr("In a week") },
                { "days": 28, "label": qsTr("In four weeks") }
            ]

            ChoiceTile {
                required property var modelData

                readonly property string day: Days.daysAgo(-modelData.days)

                text: modelData.label
                detail: modelData.days === 0 ? "" : Days.words(day)
                selected: page.draft.values.byWhen === day
                onClicked: page.draft.put("byWhen", day)
            }
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
    }
}
