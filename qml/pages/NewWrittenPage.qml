// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// A new page to write together: what it is about.
AppPage {
    id: page

    readonly property string draftName: "page"
    readonly property RecordDraft draft: Plan.drafts.of(page.draftName)
    property bool saving: false

    signal begun(string key, string title)

    title: qsTr("A new page")
    helpText: qsTr("Say in a few words what the page is about. Then everybody can write on it.")

    Component.onCompleted: {
        box.text = page.draft.values.title ?? ""
        box.forceActiveFocus()
    }

    Connections {
        target: Plan
        function onSaved(key: string): void {
            if (!page.saving)
                return
            page.saving = false
            page.begun(key, box.text.trim())
        }
    }

    TextBox {
        id: box

        Layout.fillWidth: true
        label: qsTr("What is it about?")
        multiline: false
        charactersMax: 600
        onEdited: text => page.draft.put("title", text)
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        text: qsTr("Begin to write")
        symbolName: "write-together"
        kind: "primary"
        enabled: box.text.trim() !== ""
        onClicked: {
            page.saving = true
            Plan.addRecord("page", { "title": box.text.trim(), "on": Days.daysAgo(0) }, { "draft": page.draftName })
        }
    }
}
