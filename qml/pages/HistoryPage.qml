// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// What became of something that was said: who wrote what when, the latest first, and who has it.
AppPage {
    id: page

    required property string key
    property string heading: ""

    title: qsTr("What became of it")
    subtitle: page.heading
    helpText: qsTr("Here you see who wrote what, and when. The newest is at the top. Under your own words you see who has them.")

    HistoryModel {
        id: history

        key: page.key
    }

    Notice {
        Layout.fillWidth: true
        visible: !history.complete
        symbolName: "history"
        title: qsTr("The older part is not on this tablet.")
        text: qsTr("It can come when there is a connection.")
        actionText: qsTr("Get the older part")
        actionSymbolName: "sending"
        onAction: history.askForAll()
    }
    Column {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: history

            HistoryRow {
                width: rows.width
            }
        }
    }
}
