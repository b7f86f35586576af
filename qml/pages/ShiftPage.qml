// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme
import Alongside.Symbols
import Alongside.Components
import Alongside.Bridge

// On shift: what happened before, the goals to record, what is still to learn from, and worries.
AppPage {
    id: page

    readonly property int waitingMax: 2

    signal handoverWanted
    signal recordWanted(string goalKey)
    signal incidentWanted
    signal learnWanted(string key)
    signal waitingWanted
    signal concernWanted(string key)

    title: qsTr("My shift")
    personName: Plan.about
    helpText: qsTr("First read what happened before you came. Touch a goal to record how it went. At the end are the things that wait for you.")

    // It may have been read on the page that was on top of this one.
    T.StackView.onActivated: handover.look()

    HandoverModel {
        id: handover
    }
    IncidentsModel {
        id: waiting

        onlyWaiting: true
    }
    ConcernsModel {
        id: worries

        onlyForMe: true
    }

    PressCard {
        id: before

        Layout.fillWidth: true
        sentence: qsTr("What happened since my last shift. %1").arg(page.newsLine())
        hint: qsTr("Opens the list. It is short enough to be read aloud.")
        onClicked: page.handoverWanted()

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            Symbol {
                name: "handover"
                size: Theme.symbolHuge
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space1

                Words {
                    Layout.fillWidth: true
                    text: qsTr("What happened since my last shift")
                    font.bold: true
                    font.pixelSize: Theme.textLarge
                    spoken: false
                }
                Words {
                    Layout.fillWidth: true
                    text: page.newsLine()
                    spoken: false
                }
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: Plan.goals.count > 0
        text: qsTr("How did it go?")
        symbolName: "outcome"
    }
    TileGrid {
        tileWidth: 330
        columnsMax: 3

        Repeater {
            model: Plan.goals

            ChoiceTile {
                required property string key
                required property string words
                required property string symbol
                required property string lastLine
                required property string state

                visible: state !== "done"
                beside: true
                text: words
                detail: lastLine
                symbolName: symbol
                onClicked: page.recordWanted(key)
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: worries.count > 0
        text: qsTr("Worries that wait for you")
        symbolName: "worried"
    }
    TileGrid {
        tileWidth: 380
        columnsMax: 2

        Repeater {
            model: worries

            ConcernCard {
                onOpened: key => page.concernWanted(key)
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: waiting.count > 0
        text: qsTr("Still to learn from: %1").arg(waiting.count)
        symbolName: "learning"
    }
    TileGrid {
        tileWidth: 380
        columnsMax: 2

        Repeater {
            model: FirstRowsModel {
                sourceModel: waiting
                limit: page.waitingMax
            }

            IncidentCard {
                aboutName: Plan.about
                compact: true
                onOpened: key => page.learnWanted(key)
            }
        }
    }

    // Always in sight: who needs these has no time to look for them.
    footer: [
        BigButton {
            text: qsTr("Write down a hard moment")
            symbolName: "incident"
            kind: "primary"
            onClicked: page.incidentWanted()
        },
        BigButton {
            text: qsTr("Show all hard moments")
            symbolName: "learning"
            onClicked: page.waitingWanted()
        }
    ]

    function newsLine(): string {
        if (!handover.ready)
            return qsTr("One moment, please.")
        if (handover.total === 0)
            return qsTr("Nothing new.")
        return handover.total === 1 ? qsTr("1 thing is new.") : qsTr("%1 things are new.").arg(handover.total)
    }
}
