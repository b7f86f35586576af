// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// One record of a planning tool as a whole, and what can be done with it. Nobody changes somebody
// else's words: they say something beside them.
AppPage {
    id: page

    required property string toolName
    required property string key

    readonly property string kind: page.here(entries.count, "kind")
    readonly property bool canChange: page.here(entries.count, "canChange") === true

    signal changeWanted(string kind)
    signal besideWanted(string kind, var given)
    signal putAwayWanted
    signal versionsWanted

    title: tool.label
    helpText: qsTr("Here you see all that was said. You can change what you wrote. Beside what others said, you can say something too.")

    PlanningTool {
        id: tool

        name: page.toolName
    }
    ToolEntriesModel {
        id: entries

        tool: page.toolName
        record: page.key
    }

    Column {
        id: column

        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: entries

            EntryCard {
                required property bool open
                required property bool newer
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

                width: column.width
                interactive: false
                aboutName: Plan.about
                several: open
            }
        }
        BigButton {
            anchors.left: parent.left // turns round with the page
            width: Math.min(implicitWidth, column.width)
            visible: page.here(entries.count, "open") === true
            symbolName: "two-versions"
            text: qsTr("Look at both")
            onClicked: page.versionsWanted()
        }
        Words {
            width: column.width
            visible: page.here(entries.count, "newer") === true
            text: qsTr("Made with a newer app. Some of it may not show here.")
        }
    }

    footer: [
        BigButton {
            visible: page.canChange
            kind: "primary"
            symbolName: "writing"
            text: qsTr("Change it")
            onClicked: page.changeWanted(page.kind)
        },
        BigButton {
            visible: !page.canChange
            kind: "primary"
            symbolName: "say-something"
            text: qsTr("Say something beside it")
            onClicked: page.besideWanted(page.kind, page.partGiven())
        },
        BigButton {
            visible: page.canChange
            kind: "quiet"
            symbolName: "clear"
            text: qsTr("Put away")
            onClicked: page.putAwayWanted()
        }
    ]

    // Asked again whenever the record comes or goes.
    function here(count: int, role: string): var {
        return count > 0 ? entries.valueAt(0, role) : ""
    }

    // What stands beside it belongs to the same part of the tool, or the same topic.
    function partGiven(): var {
        const values = entries.valueAt(0, "values")
        if (values.topic !== undefined && tool.form === "perspectives")
            return { "topic": values.topic }
        for (const part of tool.parts) {
            const name = Object.keys(part.given)[0]
            if (part.kind === page.kind && name !== undefined && part.given[name] === values[name])
                return part.given
        }
        return {}
    }
}
