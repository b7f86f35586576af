// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// A meeting begins: what it is called, and go.
AppPage {
    id: page

    property bool saving: false

    signal started(string sessionKey, string sessionTitle)

    title: qsTr("Start a meeting")
    helpText: qsTr("Give the meeting a name if you like. Then touch “Start”. People join on the next page.")

    Component.onCompleted: name.text = qsTr("Meeting on %1").arg(actions.todayByName())

    GroupActions {
        id: actions
    }
    Connections {
        target: Plan
        function onSaved(key: string): void {
            if (page.saving)
                page.started(key, name.text)
            page.saving = false
        }
        function onRefused(): void {
            page.saving = false
        }
    }
    TextBox {
        id: name

        Layout.fillWidth: true
        label: qsTr("What do you call it?")
        multiline: false
        charactersMax: 200
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        text: qsTr("Start")
        symbolName: "group"
        kind: "primary"
        enabled: name.text.trim() !== "" && !page.saving
        onClicked: {
            page.saving = true
            Plan.addRecord("session", { "title": name.text, "on": actions.today(), "state": "open" })
        }
    }
}
