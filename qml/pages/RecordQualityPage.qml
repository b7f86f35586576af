// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// The third corner: how good it was. The person picks the face. Who else picks it, is named.
StepPage {
    id: page

    readonly property OutcomeDraft draft: Plan.drafts.outcome
    readonly property string judge: page.draft.judgedBy === "" ? Plan.about : page.draft.judgedBy

    title: page.draft.goalWords
    question: Plan.isMine ? qsTr("How good was it?") : qsTr("%1, how good was it?").arg(page.judge)
    personName: page.judge
    canNext: page.draft.quality > 0
    helpText: qsTr("Hand over the tablet. The person picks a face. What a worker thinks comes on the next page.")

    Component.onCompleted: if (page.draft.judgedBy === "") page.draft.judgedBy = Plan.about

    FaceScale {
        Layout.fillWidth: true
        value: page.draft.quality
        onPicked: value => page.draft.quality = value
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: !Plan.isMine
        text: qsTr("Who picked the face?")
    }
    TileGrid {
        visible: !Plan.isMine
        tileWidth: 260
        columnsMax: 3

        Repeater {
            model: [Plan.about, Plan.me]

            ChoiceTile {
                required property string modelData

                beside: true
                personName: modelData
                text: modelData === Plan.me ? qsTr("%1 (you)").arg(modelData) : modelData
                selected: page.judge === modelData
                onClicked: page.draft.judgedBy = modelData
            }
        }
    }

    SkipButton {
        text: qsTr("No answer")
        onClicked: {
            page.draft.quality = 0
            page.next()
        }
    }
}
