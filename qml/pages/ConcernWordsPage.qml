// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// What the worry is, and whose it is.
StepPage {
    id: page

    readonly property RecordDraft draft: Plan.drafts.of("concern")
    readonly property var told: page.draft.media // without writing
    readonly property string aboutTitle: page.draft.values.aboutTitle ?? ""
    readonly property string saidBy: page.draft.values.saidBy ?? Plan.me

    title: qsTr("I am worried")
    question: qsTr("What is the worry?")
    symbolName: "worried"
    canNext: (page.draft.values.what ?? "").trim() !== "" || page.told.length > 0
    helpText: qsTr("Say what worries you. A few words are enough. You can write, speak or draw.")

    signal speakWanted
    signal photoWanted
    signal drawWanted
    signal opened(var item)

    Component.onCompleted: {
        box.text = page.draft.values.what ?? ""
        box.forceActiveFocus()
    }

    IconWords {
        visible: page.aboutTitle !== ""
        symbolName: "writing"
        widthMax: page.contentWidth
        text: qsTr("It is about: %1").arg(page.aboutTitle)
    }
    BigButton {
        visible: page.aboutTitle !== ""
        text: qsTr("It is not about this")
        symbolName: "clear"
        kind: "quiet"
        onClicked: {
            page.draft.put("about", null)
            page.draft.put("aboutTitle", null)
        }
    }
    MediaWays {
        onSpeakWanted: page.speakWanted()
        onPhotoWanted: page.photoWanted()
        onDrawWanted: page.drawWanted()
    }
    MediaDraftStrip {
        Layout.fillWidth: true
        items: page.told
        onChanged: items => page.draft.media = items
        onOpened: item => page.opened(item)
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        label: qsTr("Say it in your own words")
        charactersMax: 4000
        onEdited: text => page.draft.put("what", text)
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: !Plan.isMine
        text: qsTr("Who is worried?")
    }
    TileGrid {
        visible: !Plan.isMine
        tileWidth: 260
        columnsMax: 3

        Repeater {
            model: [Plan.me, Plan.about]

            ChoiceTile {
                required property string modelData

                beside: true
                personName: modelData
                text: modelData === Plan.me ? qsTr("I am") : qsTr("%1 is").arg(modelData)
                detail: modelData === Plan.me ? "" : qsTr("I write it down")
                selected: page.saidBy === modelData
                onClicked: page.draft.put("saidBy", modelData)
            }
        }
    }
}
