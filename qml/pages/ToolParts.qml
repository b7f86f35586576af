// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Bridge

// The parts of a tool under each other. A positioner and no layout: see TileGrid.
Column {
    id: view

    required property PlanningTool tool

    property int firstPart: 0

    readonly property var parts: view.tool.parts

    signal addWanted(string kind, var given)
    signal sayWanted(string part, string label, string symbol)
    signal partWanted(string part, string label, string symbol)
    signal entryWanted(string key)

    // Steps on a way follow each other without a gap.
    spacing: view.tool.isTrail ? 0 : Theme.space6

    Repeater {
        model: view.parts.slice(view.firstPart)

        ToolPart {
            required property var modelData

            width: view.width
            tool: view.tool
            part: modelData
            isLast: modelData.index === view.parts.length - 1
            onAddWanted: (kind, given) => view.addWanted(kind, given)
            onEntryWanted: key => view.entryWanted(key)
            onSayWanted: (part, label, symbol) => view.sayWanted(part, label, symbol)
            onPartWanted: (part, label, symbol) => view.partWanted(part, label, symbol)
        }
    }
}
