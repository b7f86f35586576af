// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Something that changed in the person's life, to be seen beside how things went.
AppPage {
    id: page

    readonly property string draftName: "event"
    readonly property RecordDraft draft: Plan.drafts.of(page.draftName)
    readonly property int daysAgo: page.draft.values.daysAgo ?? -1
    property bool saving: false

    signal done

    title: qsTr("Something that changed")
    helpText: qsTr("Write what changed, like: I moved in. Then pick the day. It shows beside the hard moments.")

    Component.onCompleted: {
        words.text = page.draft.values.words ?? ""
        words.forceActiveFocus()
    }

    Connections {
        target: Plan
        function onSaved(): void {
            if (!page.saving)
                return
            page.saving = false
            page.done()
        }
        function onRefused(): void {
            page.saving = false
        }
    }

    TextBox {
        id: words

        Layout.fillWidth: true
        label: qsTr("What changed?")
        multiline: false
        charactersMax: 600
        onEdited: text => page.draft.put("words", text)
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("When was it?")
        symbolName: "today"
    }
    TileGrid {
        tileWidth: 200
        columnsMax: 4

        Repeater {
            model: [
                { "ago": 0, "label": qsTr("Today") },
                { "ago": 1, "label": qsTr("Yesterday") },
                { "ago": 7, "label": qsTr("A week ago") },
                { "ago": 30, "label": qsTr("A month ago") }
            ]

            ChoiceTile {
                required property var modelData

                text: modelData.label
                symbolName: "today"
                // "Today" and "Yesterday" say it themselves.
                detail: modelData.ago < 2 ? "" : Days.words(Days.daysAgo(modelData.ago))
                selected: page.daysAgo === modelData.ago
                onClicked: page.draft.put("daysAgo", modelData.ago)
            }
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        text: qsTr("Save")
        symbolName: "done"
        kind: "primary"
        enabled: words.text.trim() !== "" && page.daysAgo >= 0
        onClicked: {
            page.saving = true
            Plan.addRecord("event", { "words": words.text.trim(), "on": Days.daysAgo(page.daysAgo) }, { "draft": page.draftName })
        }
    }
}
