// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The day something happened: today, yesterday, or another day, one step at a time.
ColumnLayout {
    id: choice

    property string day: "" // "2026-03-01"; empty: today
    property bool earlier: choice.ago > 1

    signal picked(string day)

    readonly property int ago: choice.day === "" ? 0 : Days.since(choice.day)

    spacing: Theme.space3

    TileGrid {
        tileWidth: 200
        columnsMax: 3

        ChoiceTile {
            symbolName: "today"
            pictureSize: Theme.symbolLarge
            beside: true
            text: qsTr("Today")
            selected: choice.ago === 0 && !choice.earlier
            onClicked: choice.pick(0, false)
        }
        ChoiceTile {
            symbolName: "yesterday"
            beside: true
            text: qsTr("Yesterday")
            selected: choice.ago === 1 && !choice.earlier
            onClicked: choice.pick(1, false)
        }
        ChoiceTile {
            symbolName: "time"
            beside: true
            text: qsTr("Another day")
            selected: choice.earlier
            onClicked: choice.pick(Math.max(2, choice.ago), true)
        }
    }
    Words {
        Layout.fillWidth: true
        visible: choice.earlier
        text: Days.words(choice.day)
        font.pixelSize: Theme.textTitle
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
    }
    TileGrid {
        visible: choice.earlier
        tileWidth: 200
        columnsMax: 2

        ChoiceTile {
            beside: true
            symbolName: "less"
            text: qsTr("One day earlier")
            onClicked: choice.pick(choice.ago + 1, true)
        }
        ChoiceTile {
            beside: true
            symbolName: "add"
            text: qsTr("One day later")
            enabled: choice.ago > 2
            onClicked: choice.pick(choice.ago - 1, true)
        }
    }
    Words {
        Layout.fillWidth: true
        visible: choice.ago > 0
        text: qsTr("Everyone sees both days. They see when it happened. They see when you wrote it down.")
        soft: true
    }

    function pick(ago: int, earlier: bool): void {
        choice.earlier = earlier
        choice.picked(ago === 0 ? "" : Days.daysAgo(ago))
    }
}
