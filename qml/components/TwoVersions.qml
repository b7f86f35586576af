// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// What several people said about the same thing, apart from each other. Both are there, side by
// side where there is room, in one size and one colour: neither is the right one. Nothing is lost
// whichever button is pressed.
ColumnLayout {
    id: both

    property string question: ""
    property var versions: [] // of { id, words, by, when, isMe, whose }
    property string keptBy: "" // who kept them all; then it is settled
    property bool canChoose: true

    readonly property int count: both.versions ? both.versions.length : 0
    readonly property bool settled: both.keptBy !== ""
    readonly property bool narrow: both.width < both.count * 0.5 * Theme.narrowWidth
    readonly property int buttonColumns: both.width < Theme.narrowWidth ? 1 : 2
    readonly property real tallest: {
        let height = 0
        for (let i = 0; i < cards.count; ++i)
            height = Math.max(height, cards.itemAt(i)?.implicitHeight ?? 0)
        return height
    }

    signal keep(string id, int index)
    signal keepBoth
    signal later

    spacing: Theme.space4

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: both.question
        heading: true
        font.bold: true
        font.pixelSize: Theme.textLarge
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Symbol {
            name: both.settled ? "keep-both" : "two-versions"
            size: Theme.symbolLarge
        }
        Words {
            Layout.fillWidth: true
            text: both.settled ? both.settledWords() : both.openWords()
        }
    }
    // Grids and not layouts: a GridLayout of Qt 6.4 whose columns follow its own width can keep to
    // the old ones.
    Grid {
        Layout.fillWidth: true
        columns: both.narrow ? 1 : Math.max(1, both.count)
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        Repeater {
            id: cards

            model: both.versions

            VersionCard {
                id: version

                required property var modelData
                required property int index

                width: both.cellWidth(both.narrow ? 1 : both.count)
                height: both.narrow ? implicitHeight : both.tallest
                words: version.modelData.words ?? ""
                by: version.modelData.by ?? ""
                when: version.modelData.when ?? ""
                whose: version.modelData.whose ?? ""
                isMe: version.modelData.isMe === true
                canKeep: both.canChoose && !both.settled
                onKeep: both.keep(version.modelData.id ?? "", version.index)
            }
        }
    }
    Grid {
        Layout.fillWidth: true
        visible: both.canChoose && !both.settled
        columns: both.buttonColumns
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        BigButton {
            width: both.cellWidth(both.buttonColumns)
            //: A button: keep every answer
            text: both.count > 2 ? qsTr("Keep all") : qsTr("Keep both")
            symbolName: "keep-both"
            onClicked: both.keepBoth()
        }
        BigButton {
            width: both.cellWidth(both.buttonColumns)
            //: A button: choose nothing now
            text: qsTr("Talk about it later")
            symbolName: "talk-later"
            onClicked: both.later()
        }
    }

    function cellWidth(columns: int): real {
        const beside = Math.max(1, columns)
        return Math.floor((both.width - (beside - 1) * Theme.space4) / beside)
    }

    function openWords(): string {
        if (both.count > 2)
            return qsTr("There are %1 answers. All of them are safe.").arg(both.count)
        return qsTr("There are two answers. Both are safe.")
    }

    function settledWords(): string {
        if (both.count > 2)
            return qsTr("%1 kept all.").arg(both.keptBy)
        return qsTr("%1 kept both.").arg(both.keptBy)
    }
}
