// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// One thing that somebody can have their own way. Touching a choice shows it at once.
AppPage {
    id: page

    required property string section

    SettingsSections {
        id: sections
    }

    readonly property var what: sections.named(page.section)
    readonly property bool language: page.section === "language"
    property var before: undefined

    title: page.what.label
    helpText: qsTr("Touch one. You see it at once. If you do not like it, touch “Put it back”.")

    Words {
        Layout.fillWidth: true
        text: page.what.question
        heading: true
        font.bold: true
        font.pixelSize: page.titleSize
    }
    LanguageList {
        Layout.fillWidth: true
        visible: page.language
        onPicked: code => page.choose(code)
    }
    TileGrid {
        visible: !page.language
        tileWidth: 250
        columnsMax: 3

        Repeater {
            model: page.what.choices

            ChoiceTile {
                required property var modelData

                text: modelData[1]
                selected: Settings[page.what.setting] === modelData[0]
                onClicked: page.choose(modelData[0])
            }
        }
    }
    StatementCard {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        //: An example, to see how words look
        words: qsTr("I like to swim on Fridays. Then I have chips.")
        saidBy: Session.personName
        saidAs: "me"
    }

    footer: [
        BigButton {
            text: qsTr("Done")
            symbolName: "done"
            kind: "primary"
            onClicked: page.back()
        },
        BigButton {
            visible: page.before !== undefined
            text: qsTr("Put it back")
            symbolName: "undo"
            kind: "quiet"
            onClicked: {
                Settings.set(page.what.setting, page.before)
                page.before = undefined
            }
        }
    ]

    function choose(value: var): void {
        if (page.before === undefined)
            page.before = Settings[page.what.setting]
        Settings.set(page.what.setting, value)
    }
}
