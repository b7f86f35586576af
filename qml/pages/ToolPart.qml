// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Symbols
import Alongside.Components
import Alongside.Bridge

// One part of a tool: its picture and name, what stands in it, and the way to add something. In a tool
// that is a way, dots lead from one part to the next.
Item {
    id: view

    required property PlanningTool tool
    required property var part
    property bool isLast: false

    readonly property bool isStatement: view.part.statementPart !== ""
    readonly property bool isTable: view.tool.form === "rows"
    readonly property bool isTrail: view.tool.isTrail
    readonly property real indent: view.isTrail ? Theme.symbolLarge + Theme.space4 : 0
    readonly property bool empty: view.isStatement ? statements.count === 0 : entries.count === 0

    signal addWanted(string kind, var given)
    signal sayWanted(string part, string label, string symbol)
    signal partWanted(string part, string label, string symbol)
    signal entryWanted(string key)

    implicitHeight: column.height + (view.isTrail ? Theme.space6 : 0)

    ToolEntriesModel {
        id: entries

        tool: view.isStatement ? "" : view.tool.name
        part: view.part.index
    }
    StatementsModel {
        id: statements

        part: view.isStatement ? view.part.statementPart : "none"
    }

    // The way: dots from this picture down to the next.
    Column {
        anchors.left: parent.left
        anchors.leftMargin: (Theme.symbolLarge - width) / 2
        anchors.top: parent.top
        anchors.topMargin: Theme.symbolLarge + Theme.space3
        visible: view.isTrail && !view.isLast
        spacing: Theme.space3

        Repeater {
            model: view.isTrail ? Math.max(0, Math.floor((view.height - Theme.symbolLarge - Theme.space3) / (2 * Theme.space3))) : 0

            Rectangle {
                width: Theme.space3
                height: Theme.space3
                radius: width / 2
                color: Theme.accent
            }
        }
    }
    Symbol {
        anchors.left: parent.left
        anchors.top: parent.top
        visible: view.isTrail
        name: view.part.symbol
        size: Theme.symbolLarge
    }
    Column {
        id: column

        anchors.right: parent.right
        anchors.top: parent.top
        width: view.width - view.indent
        spacing: Theme.space4

        Words {
            width: parent.width
            visible: view.part.group !== ""
            text: view.part.group
            heading: true
            font.bold: true
            font.pixelSize: Theme.textTitle
        }
        SectionTitle {
            width: parent.width
            text: view.part.label
            symbolName: view.isTrail ? "" : view.part.symbol
        }
        Words {
            width: parent.width
            visible: view.empty
            text: qsTr("Nothing yet")
            soft: true
        }
        Repeater {
            model: entries

            EntryCard {
                required property string key
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
                required property bool open

                width: column.width
                aboutName: Plan.about
                several: open
                columnsMax: view.isTable ? 4 : 1
                onClicked: view.entryWanted(key)
            }
        }
        Repeater {
            model: statements

            StatementCard {
                required words
                required saidBy
                required saidAs
                required because
                required howSaid
                required howSaidLabel
                required justMe
                required sharedWith

                width: column.width
                aboutName: Plan.about
                onClicked: view.partWanted(view.part.statementPart, view.part.label, view.part.symbol)
            }
        }
        BigButton {
            anchors.left: parent.left // turns round with the page
            width: Math.min(implicitWidth, column.width)
            symbolName: "add"
            text: qsTr("Add: %1").arg(view.part.label)
            onClicked: {
                if (view.isStatement)
                    view.sayWanted(view.part.statementPart, view.part.label, view.part.symbol)
                else
                    view.addWanted(view.part.kind, view.part.given)
            }
        }
    }
}
