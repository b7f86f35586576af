// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: qsTr("Who agrees")
    subtitle: SampleArea.theo.name

    Notice {
        Layout.fillWidth: true
        symbolName: "talk-later"
        title: qsTr("We wait for Dev.")
        text: qsTr("We go on when all have said yes.")
    }
    PartyCard {
        Layout.fillWidth: true
        party: "Theo"
        isPerson: true
        answerSymbol: "working"
        answerLabel: qsTr("Yes")
        reason: "It is my house."
        howSaid: "symbols"
        howSaidLabel: qsTr("With pictures")
        writtenBy: "Moll"
        when: qsTr("Today, 10:42")
        sentence: "Theo: Yes."
    }
    PartyCard {
        Layout.fillWidth: true
        party: "Ana"
        role: qsTr("Family")
        answerSymbol: "talk-later"
        answerLabel: qsTr("Yes, with changes")
        reason: "Ring me first."
        when: qsTr("Yesterday, 18:05")
        sentence: "Ana: Yes, with changes."
    }
    PartyCard {
        Layout.fillWidth: true
        party: "Dev"
        role: qsTr("Support worker")
        answerSymbol: "working"
        answerLabel: qsTr("Yes")
        when: qsTr("Yesterday, 09:00")
        current: false
        sentence: "Dev: Yes. This answer is to earlier words."
        since: [{ label: qsTr("Staying safe"), line: qsTr("This changed since then."), difference: "Gone: May. New: June.",
            pieces: [{ kind: "same", text: "A check in " }, { kind: "gone", text: "May" }, { kind: "new", text: "June" }, { kind: "same", text: "." }] }]
    }
}
