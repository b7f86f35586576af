// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// Something that is said in the plan: the words first, then whose they are, how they were said, who
// wrote them down and when.
Rectangle {
    id: card

    property string title: ""
    property string symbol: ""
    property string words: ""
    property string saidBy: ""
    property string saidAs: "me"
    property string howSaid: ""
    property string because: ""
    property string writtenBy: ""
    property string when: ""
    property bool justMe: false
    property bool short: false // on a page with much else: the first lines only
    default property alias extra: extras.data

    readonly property string footWords: {
        const parts = []
        if (card.writtenBy !== "" && card.writtenBy !== card.saidBy)
            parts.push(qsTr("Written down by %1").arg(card.writtenBy))
        if (card.when !== "")
            parts.push(card.when)
        return parts.join(" · ")
    }

    implicitWidth: column.implicitWidth + 2 * Theme.space4
    implicitHeight: column.implicitHeight + 2 * Theme.space4
    radius: Theme.radius
    color: Theme.card
    border.color: card.saidAs === "we-think" ? Theme.attention : Theme.lineSoft
    border.width: Theme.lineWidth

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space4
        spacing: Theme.space3

        SectionTitle {
            Layout.fillWidth: true
            visible: card.title !== ""
            text: card.title
            symbol: card.symbol
        }
        RowLayout {
            Layout.fillWidth: true
            visible: card.justMe
            spacing: Theme.space2

            Symbol {
                name: "just-me"
                size: Theme.symbolSmall
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("Only you can see this")
                font.bold: true
                font.pixelSize: Theme.textSmall
            }
        }
        Words {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: card.words
            font.pixelSize: card.short ? Theme.textBody : Theme.textLarge
            maximumLineCount: card.short ? 6 : 1000
            elide: card.short ? Text.ElideRight : Text.ElideNone
            verticalAlignment: Text.AlignTop
        }
        SaidBy {
            Layout.fillWidth: true
            visible: card.saidBy !== ""
            saidBy: card.saidBy
            saidAs: card.saidAs
            howSaid: card.howSaid
        }
        Words {
            Layout.fillWidth: true
            visible: card.because !== "" && !card.short
            text: qsTr("What we saw: %1").arg(card.because)
        }
        Words {
            Layout.fillWidth: true
            visible: card.footWords !== "" && !card.short
            text: card.footWords
            soft: true
            font.pixelSize: Theme.textSmall
        }
        Flow {
            id: extras

            Layout.fillWidth: true
            visible: visibleChildren.length > 0
            spacing: Theme.space3
        }
    }
}
