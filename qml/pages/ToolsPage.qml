// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Components
import Alongside.Bridge

// All the ways to plan, as pictures, and whether there is something in each.
AppPage {
    id: page

    signal toolWanted(string name)

    title: qsTr("Ways to plan")
    helpText: qsTr("Each picture is a way to think about a life together. Pick the one that helps now. Nobody needs all of them.")

    TileGrid {
        tileWidth: 300
        columnsMax: 3

        Repeater {
            model: ToolsModel { }

            ToolCard {
                required property string name

                onClicked: page.toolWanted(name)
            }
        }
    }
}
