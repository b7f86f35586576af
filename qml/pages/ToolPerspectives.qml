// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Topic by topic, how each person sees it: side by side, and never put together. Below, what the plan
// itself says about it.
Column {
    id: view

    required property PlanningTool tool

    readonly property var first: view.tool.parts[0]

    signal addWanted(string kind, var given)
    signal sayWanted(string part, string label, string symbol)
    signal partWanted(string part, string label, string symbol)
    signal entryWanted(string key)

    spacing: Theme.space6

    ToolTopicsModel {
        id: topics

        kind: view.first.kind
    }

    EmptyHint {
        width: view.width
        visible: topics.count === 0
        symbolName: view.tool.symbol
        title: qsTr("Nothing yet")
        text: qsTr("Begin with one thing in the day, like mornings.")
    }
    Repeater {
        model: topics

        ToolTopic {
            width: view.width
            tool: view.tool
            onAddWanted: given => view.addWanted(view.first.kind, given)
            onEntryWanted: key => view.entryWanted(key)
        }
    }
    BigButton {
        anchors.left: parent.left // turns round with the page
        width: Math.min(implicitWidth, view.width)
        kind: "primary"
        symbolName: "add"
        text: qsTr("Add something new")
        onClicked: view.addWanted(view.first.kind, {})
    }
    ToolParts {
        width: view.width
        tool: view.tool
        firstPart: 1
        onSayWanted: (part, label, symbol) => view.sayWanted(part, label, symbol)
        onPartWanted: (part, label, symbol) => view.partWanted(part, label, symbol)
    }
}
