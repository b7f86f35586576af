// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The third corner: how good it was. Only the person picks this face. If nobody asked, that is the
// answer; what somebody else thinks has a place of its own on the next page.
StepPage {
    id: page

    readonly property OutcomeDraft draft: Plan.drafts.outcome

    title: page.draft.goalWords
    question: Plan.isMine ? qsTr("How good was it?") : qsTr("%1, how good was it?").arg(Plan.about)
    personName: Plan.about
    canNext: page.draft.quality > 0 || page.draft.whyNoFace !== ""
    helpText: qsTr("Hand over the tablet. Only the person picks a face here. What you think comes on the next page.")

    Words {
        Layout.fillWidth: true
        visible: !Plan.isMine
        text: qsTr("Give %1 the tablet. Only %1 picks this face.").arg(Plan.about)
        font.pixelSize: page.low ? Theme.textBody : Theme.textLarge
    }
    FaceScale {
        Layout.fillWidth: true
        value: page.draft.quality
        onPicked: value => page.answer(value, "")
    }
    TileGrid {
        Layout.topMargin: Theme.space4
        tileWidth: 300
        columnsMax: 2

        ChoiceTile {
            visible: !Plan.isMine
            beside: true
            symbolName: "not-asked"
            text: qsTr("%1 was not asked").arg(Plan.about)
            selected: page.draft.whyNoFace === "not-asked"
            onClicked: page.answer(0, "not-asked")
        }
        ChoiceTile {
            beside: true
            symbolName: "no-answer"
            text: Plan.isMine ? qsTr("I do not want to say") : qsTr("%1 gave no answer").arg(Plan.about)
            selected: page.draft.whyNoFace === "no-answer"
            onClicked: page.answer(0, "no-answer")
        }
    }

    function answer(quality: int, whyNoFace: string): void {
        page.draft.quality = quality
        page.draft.whyNoFace = whyNoFace
        page.next()
    }
}
