// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The pages that people write together: minutes, lists, plans for one day.
AppPage {
    id: page

    signal pageWanted(string key, string title)
    signal newWanted

    title: qsTr("Pages we write together")
    helpText: qsTr("Everybody in the plan can write on these pages. You can write at the same time. Each one’s words stay their own.")

    RecordsModel {
        id: written

        kind: "page"
    }

    EmptyHint {
        Layout.fillWidth: true
        visible: written.count === 0
        symbolName: "write-together"
        title: qsTr("There are no pages yet.")
    }
    Column {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: written

            WrittenPageRow {
                width: rows.width
                onOpened: (key, title) => page.pageWanted(key, title)
            }
        }
    }

    footer: BigButton {
        text: qsTr("Begin a new page")
        symbolName: "add"
        kind: "primary"
        onClicked: page.newWanted()
    }
}
