// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// A hard moment, the second part: the person's own view comes first, then what all of us learned.
// Without a view it says why there is none; without learning it goes on waiting.
StepPage {
    id: page

    required property string incidentKey

    readonly property RecordDraft draft: Plan.drafts.of("learning " + page.incidentKey)
    readonly property bool hasView: (page.draft.values.myView ?? "").trim() !== ""
    readonly property bool viewDone: page.hasView || (page.draft.values.whyNoView ?? "") !== ""

    property bool saving: false

    signal saved
    signal pictureWanted(string address, string words)

    title: qsTr("What we learned")
    question: page.of("kindLabel") ?? ""
    symbolName: page.of("kindSymbol") ?? "incident"
    nextText: qsTr("Save")
    nextSymbol: "done"
    canNext: page.viewDone && (page.draft.values.learning ?? "").trim() !== ""
    helpText: qsTr("First say what the person says about it. Then say what we learned. It is not about fault.")
    onNext: page.save()

    Component.onCompleted: page.begin()

    IncidentsModel {
        id: incidents
    }
    Connections {
        target: Plan
        function onSaved(): void {
            if (!page.saving)
                return
            page.saving = false
            page.saved()
        }
        function onRefused(): void {
            page.saving = false
        }
    }

    Words {
        Layout.fillWidth: true
        text: page.of("words") ?? ""
        font.pixelSize: Theme.textLarge
    }
    MediaStrip {
        Layout.fillWidth: true
        about: page.incidentKey
        onPictureWanted: (address, words) => page.pictureWanted(address, words)
    }
    IconWords {
        symbolName: "time"
        widthMax: page.contentWidth
        text: [page.of("day") ?? "", page.of("written") ?? ""].filter(part => part !== "").join(". ")
    }
    IconWords {
        visible: (page.of("before") ?? "") !== ""
        symbolName: "before"
        widthMax: page.contentWidth
        text: qsTr("Before: %1").arg(page.of("before") ?? "")
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        text: Plan.isMine ? qsTr("What do you say about it?") : qsTr("What does %1 say about it?").arg(Plan.about)
        symbolName: "me"
    }
    TextBox {
        id: viewBox

        Layout.fillWidth: true
        label: Plan.isMine ? qsTr("My own words") : qsTr("%1’s own words").arg(Plan.about)
        charactersMax: 4000
        onEdited: text => {
            page.draft.put("myView", text)
            if (text.trim() !== "")
                page.draft.put("whyNoView", null)
        }
    }
    TileGrid {
        visible: !page.hasView
        tileWidth: 280
        columnsMax: 3

        Repeater {
            model: [
                { "name": "not-asked", "symbol": "not-asked",
                    "label": Plan.isMine ? qsTr("Nobody asked me") : qsTr("%1 was not asked").arg(Plan.about) },
                { "name": "not-now", "symbol": "no-answer",
                    "label": Plan.isMine ? qsTr("I do not want to say") : qsTr("%1 did not want to say").arg(Plan.about) },
                { "name": "no-way-yet", "symbol": "help",
                    "label": Plan.isMine ? qsTr("I do not know how to say it") : qsTr("We do not know how to ask") }
            ]

            ChoiceTile {
                required property var modelData

                beside: true
                symbolName: modelData.symbol
                text: modelData.label
                selected: page.draft.values.whyNoView === modelData.name
                onClicked: page.draft.put("whyNoView", modelData.name)
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        text: qsTr("What did we learn?")
        symbolName: "learning"
    }
    TextBox {
        id: learningBox

        Layout.fillWidth: true
        label: qsTr("What will we try next time?")
        charactersMax: 4000
        onEdited: text => page.draft.put("learning", text)
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    function of(role: string): var {
        return incidents.valueOf(page.incidentKey, role)
    }

    // What was half said goes on; else what is there already.
    function begin(): void {
        const names = { "myView": "myView", "whyNoView": "whyNoView", "learning": "learning" }
        if (Object.keys(page.draft.values).length === 0)
            for (const name in names)
                page.draft.put(name, page.of(name))
        viewBox.text = page.draft.values.myView ?? ""
        learningBox.text = page.draft.values.learning ?? ""
    }

    function save(): void {
        page.saving = true
        Plan.setRecord(page.incidentKey, {
            "myView": page.draft.values.myView ?? null,
            "whyNoView": page.hasView ? null : page.draft.values.whyNoView,
            "learning": page.draft.values.learning
        }, "learning " + page.incidentKey)
    }
}
