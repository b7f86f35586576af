// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: SampleArea.theo.parts["mornings"].partWords
    subtitle: SampleArea.theo.name
    personName: SampleArea.theo.about

    SampleStatement {
        Layout.fillWidth: true
        statement: SampleArea.theo.parts["mornings"]
        aboutName: SampleArea.theo.about
    }
    ProposalCard {
        Layout.fillWidth: true
        by: "Dev"
        when: qsTr("Today, 10:42")
        ownerName: "Theo"
        why: "He talks when he has tea."
        difference: "Gone: I say good morning. New: I have tea."
        canAnswer: true
        pieces: [
            { kind: "same", text: "No talking before " }, { kind: "gone", text: "I say good morning" },
            { kind: "new", text: "I have my tea" }, { kind: "same", text: "." }
        ]
    }
    ProposalCard {
        Layout.fillWidth: true
        by: "Ana"
        when: qsTr("Yesterday, 18:05")
        ownerName: "Theo"
        difference: "New: and toast."
        answer: "declined"
        answerLine: qsTr("Theo said no. Today, 09:10")
        reason: "Toast is for after."
        howSaidLabel: qsTr("With signs")
        pieces: [{ kind: "same", text: "Tea first" }, { kind: "new", text: " and toast" }]
    }
}
