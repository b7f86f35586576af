// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// One topic with everybody's view of it. The person's place is there even while they have not said
// anything: that they were not asked must be seen.
Column {
    id: view

    required property PlanningTool tool
    required property string topic

    signal addWanted(var given)
    signal entryWanted(string key)

    spacing: Theme.space4

    SectionTitle {
        width: view.width
        text: view.topic
        symbolName: view.tool.symbol
    }
    TileGrid {
        width: view.width
        height: implicitHeight
        tileWidth: 320
        columnsMax: 3

        EmptyHint {
            visible: own.count === 0
            symbolName: "me"
            text: qsTr("%1 has not said anything yet.").arg(Plan.about)
            actionText: qsTr("Ask %1").arg(Plan.about)
            actionSymbolName: "say-something"
            onAction: view.addWanted({ "topic": view.topic, "perspective": "me" })
        }
        Repeater {
            model: ToolEntriesModel {
                tool: view.tool.name
                part: 0
                where: ({ "topic": view.topic })
            }

            EntryCard {
                required property string key
                required property bool open
                required cells
                required saidBy
                required saidAs
                required because
                required howSaid
                required howSaidLabel
                required supportedBy
                required saidOn
                required review
                required justMe
                required sharedWith

                stretched: true
                hidden: ["topic"]
                aboutName: Plan.about
                several: open
                onClicked: view.entryWanted(key)
            }
        }
    }
    BigButton {
        anchors.left: parent.left // turns round with the page
        width: Math.min(implicitWidth, view.width)
        symbolName: "add"
        text: qsTr("Add a view: %1").arg(view.topic)
        onClicked: view.addWanted({ "topic": view.topic })
    }

    ToolEntriesModel {
        id: own

        tool: view.tool.name
        part: 0
        where: ({ "topic": view.topic, "perspective": "me" })
    }
}
