// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Who can see it: everyone, just me, or those whose faces are touched. Nobody else can read it then.
StepPage {
    id: page

    // A statement, or an Entry.
    property var draft: Plan.drafts.statement
    // What follows can be gone back from: one answer leads on, as it does everywhere else.
    property bool leadsOn: false
    readonly property bool some: page.draft.readers.length > 0

    title: page.draft.partLabel
    question: qsTr("Who can see it?")
    symbolName: "everyone"
    helpText: qsTr("“Everyone” is all people in this plan. “Just me” stays with you. Or touch the faces of some people.")
    nextText: qsTr("Save")
    nextSymbol: "done"
    canNext: page.draft.audiencePicked

    TileGrid {
        tileWidth: 300
        columnsMax: 2

        ChoiceTile {
            beside: true
            symbolName: "everyone"
            text: qsTr("Everyone")
            detail: qsTr("All the people in this plan")
            selected: page.draft.audiencePicked && !page.draft.justMe && !page.some
            onClicked: page.pickOne(false)
        }
        ChoiceTile {
            beside: true
            symbolName: "just-me"
            text: qsTr("Just me")
            detail: qsTr("Nobody else can read it")
            selected: page.draft.audiencePicked && page.draft.justMe
            onClicked: page.pickOne(true)
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: Plan.members.count > 1
        text: qsTr("Or touch who can see it")
        symbolName: "people"
    }
    MemberPicker {
        id: picker

        chosen: page.draft.readers
        onPicked: chosen => page.pickSome(chosen)
    }
    Words {
        Layout.fillWidth: true
        visible: page.some
        text: page.personSees()
            ? qsTr("Only you and these people can see it.")
            : qsTr("Only you and these people can see it. %1 cannot see it.").arg(Plan.about)
        font.bold: true
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    function pickOne(justMe: bool): void {
        page.pick(justMe, [])
        if (page.leadsOn)
            page.next()
    }

    // Without any face it is an open question again, and not "everyone".
    function pickSome(readers: var): void {
        page.pick(false, readers)
        page.draft.audiencePicked = readers.length > 0
    }

    function pick(justMe: bool, readers: var): void {
        page.draft.justMe = justMe
        page.draft.readers = readers
        page.draft.audiencePicked = true
    }

    function personSees(): bool {
        return Plan.isMine || picker.names().includes(Plan.about)
    }
}
