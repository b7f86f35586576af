// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Who can see it: everyone, with their faces, or just me.
StepPage {
    id: page

    // A statement, or an Entry.
    property var draft: Plan.drafts.statement

    title: page.draft.partLabel
    question: qsTr("Who can see it?")
    symbolName: "everyone"
    helpText: qsTr("“Everyone” is everybody whose face you see here. “Just me” stays with you. It is locked for all others.")
    nextText: qsTr("Save")
    nextSymbol: "done"
    canNext: page.draft.audiencePicked

    TileGrid {
        tileWidth: 300
        columnsMax: 2

        ChoiceTile {
            symbolName: "everyone"
            text: qsTr("Everyone")
            detail: qsTr("All the people below")
            selected: page.draft.audiencePicked && !page.draft.justMe
            onClicked: page.pick(false)
        }
        ChoiceTile {
            symbolName: "just-me"
            text: qsTr("Just me")
            detail: qsTr("Nobody else can read it")
            selected: page.draft.audiencePicked && page.draft.justMe
            onClicked: page.pick(true)
        }
    }
    MemberFaces {
        Layout.fillWidth: true
        opacity: page.draft.justMe ? 0.3 : 1
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    function pick(justMe: bool): void {
        page.draft.justMe = justMe
        page.draft.audiencePicked = true
    }
}
