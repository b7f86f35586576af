// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// What happened since my last shift: easy sentences in groups, short enough to be read aloud in two
// minutes. "I have read this" is what begins the next one.
AppPage {
    id: page

    property bool readNow: false

    title: qsTr("Since my last shift")
    personName: Plan.about
    helpText: qsTr("This is what others wrote since you last read it. Touch “I have read this” at the end. Next time you only see what is new.")

    HandoverModel {
        id: handover

        onMarkedRead: page.readNow = true
    }

    Words {
        Layout.fillWidth: true
        visible: handover.ready
        text: handover.lastRead === ""
            ? qsTr("You have not read this before. It shows the last 7 days.")
            : qsTr("You read it last: %1").arg(handover.lastRead)
        soft: true
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: handover.ready && handover.total === 0
        symbolName: page.readNow ? "done" : "handover"
        title: page.readNow ? qsTr("You have read it all.") : qsTr("Nothing new was written.")
    }
    Column {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: handover

            HandoverRow {
                width: rows.width
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: handover.more > 0
        symbolName: "down"
        title: handover.more === 1 ? qsTr("There is 1 more.") : qsTr("There are %1 more.").arg(handover.more)
        text: qsTr("They are left out to keep this short.")
        actionText: qsTr("Show all")
        actionSymbolName: "down"
        onAction: handover.showAll = true
    }

    footer: BigButton {
        visible: handover.total > 0
        text: qsTr("I have read this")
        symbolName: "done"
        kind: "primary"
        onClicked: handover.markRead()
    }
}
