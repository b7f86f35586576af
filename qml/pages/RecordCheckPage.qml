// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// All three corners before they are saved; an empty one is said to be empty. Below, apart from them, what
// the one who writes thinks, the day, and more words: none of these is asked for.
StepPage {
    id: page

    readonly property OutcomeDraft draft: Plan.drafts.outcome
    readonly property bool whole: page.draft.what !== "" && page.draft.hasAmount && page.draft.quality > 0

    title: page.draft.goalWords
    question: qsTr("Is this right?")
    helpText: qsTr("Look at the three parts. If one is wrong, go back. You can save it with an empty part too.")
    nextText: qsTr("Save")
    nextSymbol: "done"

    signal speakWanted

    Component.onCompleted: box.text = page.draft.note

    Notice {
        Layout.fillWidth: true
        visible: !page.whole
        tone: "attention"
        symbolName: "help"
        title: qsTr("This is not the whole story yet")
        text: qsTr("A part is empty. You can save it like this. It is then shown as not complete.")
    }
    // Positioners and no layouts: see TileGrid. Side by side where there is room, so that nobody has to
    // look for their own place.
    Grid {
        id: both

        readonly property bool wide: both.width > Theme.scaled(900) && !Plan.isMine
        readonly property real half: both.wide ? (both.width - both.columnSpacing) / 2 : both.width

        Layout.fillWidth: true
        columns: both.wide ? 2 : 1
        columnSpacing: Theme.space6
        rowSpacing: Theme.space5

        Column {
            width: both.half
            spacing: Theme.space3

            TriangleView {
                width: parent.width
                size: Theme.faceHuge * 1.25
                what: page.draft.what
                howMuch: page.draft.hasAmount ? (page.draft.amount + " " + page.draft.unit).trim() : ""
                howGood: page.draft.quality
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: page.faceWords()
                horizontalAlignment: Text.AlignHCenter
            }
        }
        Column {
            width: both.half
            visible: !Plan.isMine
            spacing: Theme.space3

            SectionTitle {
                width: parent.width
                text: qsTr("And you, %1? What do you think?").arg(Plan.me)
                symbolName: "watching"
            }
            FaceScale {
                width: parent.width
                value: page.draft.workerScore
                onPicked: value => page.draft.workerScore = value
            }
            Words {
                width: parent.width
                text: qsTr("This is kept apart from what %1 said. You can leave it out.").arg(Plan.about)
                soft: true
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        text: qsTr("Which day was it?")
        symbolName: "today"
    }
    DayChoice {
        Layout.fillWidth: true
        day: page.draft.on
        onPicked: day => page.draft.on = day
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        label: qsTr("More words, if you want")
        onEdited: text => page.draft.note = text
    }
    AddVoice {
        Layout.fillWidth: true
        items: page.draft.media
        detail: qsTr("You can leave this out.")
        onChanged: items => page.draft.media = items
        onSpeakWanted: page.speakWanted()
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    function faceWords(): string {
        if (page.draft.quality > 0)
            return qsTr("%1 picked the face.").arg(Plan.about)
        if (page.draft.whyNoFace === "not-asked")
            return qsTr("%1 was not asked.").arg(Plan.about)
        return page.draft.whyNoFace === "no-answer" ? qsTr("%1 gave no answer.").arg(Plan.about) : ""
    }
}
