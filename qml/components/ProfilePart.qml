// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Symbols
import Alongside.Theme

// One part of the page about somebody: its picture and name, and what is said there, line by line.
// `model` has: words, saidBy, saidAs.
PressCard {
    id: part

    property string label: ""
    property string symbolName: ""
    property var model: null
    property string aboutName: ""
    property string emptyText: ""

    sentence: part.label + ". " + (lines.count === 0 ? part.emptyText : lines.spoken())
    stretched: true
    edge: Theme.lineSoft

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.space3

        Symbol {
            name: part.symbolName
            size: Theme.symbolLarge
        }
        Words {
            Layout.fillWidth: true
            text: part.label
            font.bold: true
            font.pixelSize: Theme.textLarge
            spoken: false
        }
    }
    Words {
        Layout.fillWidth: true
        visible: lines.count === 0
        text: part.emptyText
        soft: true
        spoken: false
    }
    Column {
        id: column

        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            id: lines

            model: part.model

            Column {
                id: line

                required property string words
                required property string saidBy
                required property string saidAs

                width: column.width

                Words {
                    width: parent.width
                    text: line.words
                    spoken: false
                }
                Words {
                    width: parent.width
                    visible: text !== ""
                    text: part.whose(line.saidBy, line.saidAs)
                    soft: true
                    font.pixelSize: Theme.textSmall
                    spoken: false
                }
            }

            function spoken(): string {
                let all = ""
                for (let i = 0; i < lines.count; ++i) {
                    const one = lines.itemAt(i)
                    if (one)
                        all += one.words + " " + part.whose(one.saidBy, one.saidAs) + " "
                }
                return all.trim()
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }

    // The person's own words need no name on their own page.
    function whose(saidBy: string, saidAs: string): string {
        if (saidAs === "we-think")
            return qsTr("We think so. %1 wrote it.").arg(saidBy)
        return saidBy === "" || saidBy === part.aboutName ? "" : qsTr("%1 says this.").arg(saidBy)
    }
}
