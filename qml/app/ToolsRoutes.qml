// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Pages
import Alongside.Bridge

// The ways among the planning tools: all of them, one of them, one record, and telling a new one.
QtObject {
    id: tools

    // Not by its type: PlanRoutes has these ways in it.
    required property var routes

    function begin(): void {
        tools.routes.go(tools.toolsPage)
    }
    function open(name: string): void {
        tools.routes.go(tools.toolPage, { "toolName": name })
    }
    // Tells a new record, or gives one other answers.
    function tell(kind: string, given: var, record: string): void {
        tools.routes.go(tools.entryFlow, { "kind": kind, "given": given, "record": record })
    }
    // A part of the plan is said where it always is.
    function say(part: string, label: string, symbol: string): void {
        Plan.drafts.beginPart(part, label, symbol)
        tools.routes.go(tools.routes.sayFlow, { "beginsWithWords": true })
    }

    property Component toolsPage: Component {
        ToolsPage {
            objectName: "tools"
            onBack: tools.routes.leave()
            onToolWanted: name => tools.open(name)
            onHelpWanted: (title, text) => tools.routes.help(title, text)
            onSharingWanted: tools.routes.go(tools.routes.sharingPage)
        }
    }
    property Component toolPage: Component {
        ToolPage {
            id: toolPage

            objectName: "tool"
            onBack: tools.routes.leave()
            onAddWanted: (kind, given) => tools.tell(kind, given, "")
            onSayWanted: (part, label, symbol) => tools.say(part, label, symbol)
            onPartWanted: (part, label, symbol) => tools.routes.part(part, label, symbol)
            onEntryWanted: key => tools.routes.go(tools.entryPage,
                { "toolName": toolPage.toolName, "key": key, "toolPage": toolPage })
            onHelpWanted: (title, text) => tools.routes.help(title, text)
            onSharingWanted: tools.routes.go(tools.routes.sharingPage)
        }
    }
    property Component entryPage: Component {
        EntryPage {
            id: entryPage

            property ToolPage toolPage: null

            objectName: "entry"
            onBack: tools.routes.leave()
            onChangeWanted: kind => tools.tell(kind, {}, entryPage.key)
            onBesideWanted: (kind, given) => tools.tell(kind, given, "")
            onPutAwayWanted: {
                Plan.putAway(entryPage.key)
                entryPage.toolPage.putAwayKey = entryPage.key
                tools.routes.leave()
            }
            onVersionsWanted: tools.routes.go(tools.routes.versionsPage)
            onHelpWanted: (title, text) => tools.routes.help(title, text)
            onSharingWanted: tools.routes.go(tools.routes.sharingPage)
        }
    }
    property Component entryFlow: Component {
        EntryFlow {
            objectName: "entry-flow"
            onCancelled: tools.routes.leave()
            onFinished: tools.routes.leave()
            onHelpWanted: (title, text) => tools.routes.help(title, text)
            onSharingWanted: tools.routes.go(tools.routes.sharingPage)
        }
    }
}
