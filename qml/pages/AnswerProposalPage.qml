// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// Yes or no to a change of one's own words, or of the words of somebody for whom one writes.
AppPage {
    id: page

    required property string key

    readonly property RecordDraft draft: Plan.drafts.of("proposal-answer:" + page.key)
    readonly property string answer: page.draft.values.answer ?? ""
    readonly property bool mine: proposals.valueOf(page.key, "ownerName") === Plan.me
    property bool saving: false

    signal done

    title: qsTr("Yes or no?")
    helpText: qsTr("If you say yes, the new words come in place of the old ones. If you say no, nothing changes. You can say why.")

    Component.onCompleted: reason.text = page.draft.values.reason ?? ""

    Connections {
        target: Plan
        function onSaved(): void {
            if (!page.saving)
                return
            page.saving = false
            page.draft.clear()
            page.done()
        }
        function onRefused(): void {
            page.saving = false
        }
    }

    ProposalsModel {
        id: proposals
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("%1 would like it to be like this:").arg(proposals.valueOf(page.key, "by") ?? "")
    }
    Column {
        id: changes

        Layout.fillWidth: true

        Repeater {
            model: proposals

            DifferenceText {
                required property string key
                required property string difference

                required pieces

                width: changes.width
                visible: key === page.key
                spoken: difference
            }
        }
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: proposals.valueOf(page.key, "why") ?? ""
        soft: true
    }
    TileGrid {
        tileWidth: 300
        columnsMax: 2

        ChoiceTile {
            symbolName: "done"
            text: qsTr("Yes, take the new words")
            selected: page.answer === "accepted"
            onClicked: page.draft.put("answer", "accepted")
        }
        ChoiceTile {
            symbolName: "not-working"
            text: qsTr("No, keep the words")
            selected: page.answer === "declined"
            onClicked: page.draft.put("answer", "declined")
        }
    }
    TextBox {
        id: reason

        Layout.fillWidth: true
        label: qsTr("Why? You can leave this out.")
        charactersMax: 4000
        onEdited: text => page.draft.put("reason", text)
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: !page.mine
        //: %1 whose words they are
        text: qsTr("How did %1 say it?").arg(proposals.valueOf(page.key, "ownerName") ?? "")
    }
    HowSaidTiles {
        visible: !page.mine
        value: page.draft.values.howSaid ?? ""
        onPicked: name => page.draft.put("howSaid", name)
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        text: qsTr("Save")
        symbolName: "done"
        kind: "primary"
        enabled: page.answer !== "" && !page.saving
        onClicked: page.save()
    }

    function save(): void {
        page.saving = true
        const how = page.draft.values.howSaid ?? ""
        if (page.answer === "accepted")
            proposals.accept(page.key, reason.text, how)
        else
            proposals.decline(page.key, reason.text, how)
    }
}
