// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Any planning tool: the catalogue says what is in it and in which form it is shown. Two of them have
// a picture of their own: the page about somebody, and the circle.
//
// Not bound to its context: a Loader of Qt 6.4 cannot make what is.
AppPage {
    id: page

    required property string toolName

    property string putAwayKey: ""

    signal addWanted(string kind, var given)
    signal sayWanted(string part, string label, string symbol)
    signal partWanted(string part, string label, string symbol)
    signal entryWanted(string key)

    readonly property PlanningTool tool: PlanningTool {
        name: page.toolName
    }

    title: page.tool.label
    helpText: qsTr("%1 Touch a card to read it whole, or to change it. Touch “Add” to say something.").arg(page.tool.purpose)

    ToastUndo {
        Layout.fillWidth: true
        open: page.putAwayKey !== ""
        message: qsTr("It is put away.")
        onUndo: {
            Plan.bringBack(page.putAwayKey)
            page.putAwayKey = ""
        }
        onClosed: page.putAwayKey = ""
    }
    Words {
        Layout.fillWidth: true
        text: page.tool.purpose
        font.pixelSize: Theme.textLarge
    }
    Loader {
        id: form

        Layout.fillWidth: true
        sourceComponent: {
            if (page.toolName === "one-page-profile")
                return profile
            if (page.tool.form === "perspectives")
                return perspectives
            return page.tool.form === "circle" ? circle : parts
        }
    }

    Component {
        id: profile

        ToolProfile {
            tool: page.tool
            onSayWanted: (part, label, symbol) => page.sayWanted(part, label, symbol)
            onPartWanted: (part, label, symbol) => page.partWanted(part, label, symbol)
        }
    }
    Component {
        id: perspectives

        ToolPerspectives {
            tool: page.tool
            onAddWanted: (kind, given) => page.addWanted(kind, given)
            onEntryWanted: key => page.entryWanted(key)
            onSayWanted: (part, label, symbol) => page.sayWanted(part, label, symbol)
            onPartWanted: (part, label, symbol) => page.partWanted(part, label, symbol)
        }
    }
    Component {
        id: circle

        ToolCircle {
            tool: page.tool
            onAddWanted: (kind, given) => page.addWanted(kind, given)
            onEntryWanted: key => page.entryWanted(key)
        }
    }
    Component {
        id: parts

        ToolParts {
            tool: page.tool
            onAddWanted: (kind, given) => page.addWanted(kind, given)
            onEntryWanted: key => page.entryWanted(key)
            onSayWanted: (part, label, symbol) => page.sayWanted(part, label, symbol)
            onPartWanted: (part, label, symbol) => page.partWanted(part, label, symbol)
        }
    }
}
