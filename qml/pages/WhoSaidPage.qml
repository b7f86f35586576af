// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Who said what in a text that people wrote together: in the text itself, and passage by passage.
AppPage {
    id: page

    required property string key
    property string field: "words"
    property string heading: ""

    property int shown: 20

    readonly property int step: 20

    title: qsTr("Who said what")
    subtitle: page.heading
    helpText: qsTr("Each person has a colour and a line of their own. Below you see when they said it, and how. You can also see what somebody took out.")

    PassagesModel {
        id: passages

        key: page.key
        field: page.field
    }

    EmptyHint {
        Layout.fillWidth: true
        visible: passages.count === 0
        symbolName: "write-together"
        title: qsTr("Nobody has written here yet.")
    }
    WhoseText {
        Layout.fillWidth: true
        visible: passages.writers.length > 0
        writers: passages.writers
        paragraphs: passages.paragraphs.slice(0, page.shown)
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        visible: passages.count > 0
        text: qsTr("Piece by piece")
        symbolName: "history"
    }
    BigButton {
        visible: passages.count > 0 || passages.withTaken
        text: passages.withTaken ? qsTr("Hide what somebody took out") : qsTr("Show what somebody took out")
        symbolName: passages.withTaken ? "less" : "clear"
        onClicked: passages.withTaken = !passages.withTaken
    }
    Column {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            model: FirstRowsModel {
                sourceModel: passages
                limit: page.shown
            }

            PassageCard {
                required property string text

                required whose
                required howSaid
                required writtenBy
                required when
                required pattern
                required taken
                required takenLine
                required backLine
                required sentence

                width: rows.width
                words: text
            }
        }
    }
    BigButton {
        Layout.alignment: Qt.AlignHCenter
        visible: passages.count > page.shown
        text: qsTr("Show more")
        symbolName: "down"
        onClicked: page.shown += page.step
    }
}
