// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// One worry with its replies. Whoever was told can reply; whoever was worried says if it is enough.
AppPage {
    id: page

    required property string concernKey

    readonly property string words: page.of("words") ?? ""
    readonly property string saidBy: page.of("saidBy") ?? ""
    readonly property string writtenBy: page.of("writtenBy") ?? ""
    readonly property string about: page.of("about") ?? ""
    readonly property string written: page.of("written") ?? ""
    readonly property bool iAnswer: page.of("iAnswer") ?? false
    readonly property bool settled: page.of("step") === "settled"

    // Lists are read by a function: what the compiler of Qt 6.4 makes of "a list or nothing" is empty.
    property var told: []
    property var replies: []
    property bool notYet: false
    property string why: ""
    property int changes: 0

    signal replyWanted(string concernKey)
    signal pictureWanted(string address, string words)

    title: qsTr("A worry")
    helpText: qsTr("First comes the worry. Then come the replies. Whoever is worried says if the reply is OK.")

    Component.onCompleted: page.readLists()

    function look() {
        page.changes += 1
        page.readLists()
    }

    function readLists() {
        page.told = concerns.valueOf(page.concernKey, "told")
        page.replies = concerns.valueOf(page.concernKey, "replies")
    }

    function of(role: string): var {
        return page.changes >= 0 ? concerns.valueOf(page.concernKey, role) : undefined
    }

    ConcernsModel {
        id: concerns

        onDataChanged: page.look()
        onCountChanged: page.look()
    }
    ConcernActions {
        id: actions
    }
    Connections {
        target: Plan
        function onSaved(): void {
            page.notYet = false
        }
    }

    Notice {
        Layout.fillWidth: true
        tone: page.of("overdue") ? "attention" : page.settled ? "good" : "plain"
        symbolName: page.settled ? "done" : "time"
        title: page.of("standing") ?? ""
        text: page.of("waiting") ? qsTr("Waiting: %1").arg(page.of("waiting")) : ""
    }
    PressCard {
        id: worry

        Layout.fillWidth: true
        interactive: false
        sentence: worry.spokenTogether([qsTr("%1 is worried.").arg(page.saidBy), page.words])

        IconWords {
            personName: page.saidBy
            widthMax: page.contentWidth - 2 * worry.padding
            text: qsTr("%1 is worried. %2").arg(page.saidBy).arg(page.of("saidOn") ?? "")
        }
        Words {
            Layout.fillWidth: true
            text: page.words
            font.pixelSize: Theme.textLarge
            spoken: false
        }
        MediaStrip {
            Layout.fillWidth: true
            about: page.concernKey
            onPictureWanted: (address, words) => page.pictureWanted(address, words)
        }
        IconWords {
            visible: page.of("urgencyLabel") !== undefined
            symbolName: page.of("urgencySymbol") ?? ""
            widthMax: page.contentWidth - 2 * worry.padding
            text: qsTr("A reply is needed: %1").arg(page.of("urgencyLabel") ?? "")
        }
        IconWords {
            visible: page.about !== ""
            symbolName: "writing"
            widthMax: page.contentWidth - 2 * worry.padding
            text: qsTr("It is about: %1").arg(page.about)
        }
        IconWords {
            visible: page.writtenBy !== ""
            symbolName: "writing"
            widthMax: page.contentWidth - 2 * worry.padding
            text: qsTr("%1 wrote it down.").arg(page.writtenBy)
        }
        IconWords {
            visible: page.written !== ""
            symbolName: "time"
            widthMax: page.contentWidth - 2 * worry.padding
            text: page.written
        }
        IconWords {
            symbolName: "just-me"
            widthMax: page.contentWidth - 2 * worry.padding
            text: page.of("withoutPerson")
                ? qsTr("Told to: %1. %2 cannot see it.").arg(page.told.join(", ")).arg(Plan.about)
                : qsTr("Told to: %1. Nobody else can see it.").arg(page.told.join(", "))
        }
    }
    Column {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: page.replies

            ConcernReplyCard {
                required property var modelData

                width: rows.width
                worried: page.saidBy
                words: modelData.words
                by: modelData.by
                when: modelData.when
                willHappen: modelData.willHappen
                byWhen: modelData.byWhen
                okForMe: modelData.okForMe
                notYetWhy: modelData.notYetWhy
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: page.iAnswer
        text: qsTr("%1, is this OK for you?").arg(page.saidBy)
        symbolName: "help"
    }
    TileGrid {
        visible: page.iAnswer
        tileWidth: 280
        columnsMax: 2

        ChoiceTile {
            beside: true
            symbolName: "working"
            text: qsTr("Yes, this is OK")
            onClicked: actions.sayOk(page.of("lastReply"))
        }
        ChoiceTile {
            beside: true
            symbolName: "not-working"
            text: qsTr("Not yet")
            detail: qsTr("Then somebody replies again.")
            selected: page.notYet
            onClicked: {
                page.notYet = true
                box.forceActiveFocus()
            }
        }
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        visible: page.iAnswer && page.notYet
        label: qsTr("What is still missing? You can leave this out.")
        charactersMax: 4000
        onEdited: text => page.why = text
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: [
        BigButton {
            visible: page.iAnswer && page.notYet
            text: qsTr("Save")
            symbolName: "done"
            kind: "primary"
            onClicked: actions.sayNotYet(page.of("lastReply"), page.why)
        },
        BigButton {
            visible: !page.iAnswer && !page.settled && page.words !== ""
            text: qsTr("Reply")
            symbolName: "reply"
            kind: page.of("iReply") ? "primary" : "secondary"
            onClicked: page.replyWanted(page.concernKey)
        }
    ]
}
