// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// A new goal, in the person's own words.
AppPage {
    id: page

    signal done

    title: qsTr("A new goal")
    helpText: qsTr("Say what you want in your own words. One goal at a time.")

    Connections {
        target: Plan
        function onSaved(): void {
            page.done()
        }
    }

    TextBox {
        id: words

        Layout.fillWidth: true
        label: Plan.isMine ? qsTr("What do I want?") : qsTr("What does %1 want?").arg(Plan.about)
        multiline: false
        charactersMax: 600
    }
    TextBox {
        id: why

        Layout.fillWidth: true
        label: qsTr("Why? You can leave this out.")
        charactersMax: 4000
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        text: qsTr("Save")
        symbolName: "done"
        kind: "primary"
        enabled: words.text.trim() !== ""
        onClicked: Plan.addGoal(words.text, why.text)
    }
}
