// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme
import Alongside.Symbols

// A goal in the person's own words, and how it is going: the last times as faces, oldest first. A
// time with an empty corner is a dashed ring, whatever face was picked.
T.AbstractButton {
    id: card

    property string symbol: "goal"
    property string words: ""
    property string howOften: ""
    property string stateWords: ""
    property var trail: []
    property int recorded: 0
    property string lastWhen: ""
    property bool selected: false
    property bool showsTrail: true

    readonly property string goingWords: {
        if (card.recorded === 0)
            return qsTr("Nothing written down yet")
        if (card.lastWhen === "")
            return qsTr("Written down %1 times").arg(card.recorded)
        return qsTr("Last time: %1").arg(card.lastWhen)
    }
    readonly property string trailWords: {
        const parts = []
        for (const step of card.trail)
            parts.push(step.whole ? [qsTr("very bad"), qsTr("bad"), qsTr("okay"), qsTr("good"),
                qsTr("very good")][step.quality - 1] : qsTr("not the whole story"))
        return parts.join(", ")
    }

    implicitHeight: Math.max(row.implicitHeight + topPadding + bottomPadding, Theme.answerTarget)
    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    padding: Theme.space4
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: card.words
    Accessible.description: card.goingWords + (card.trailWords === "" ? "" : ". " + card.trailWords)
    Accessible.onPressAction: card.clicked()
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    background: CardBack {
        pressed: card.pressed
        selected: card.selected
        focused: card.visualFocus
    }
    contentItem: RowLayout {
        id: row

        spacing: Theme.space4

        Symbol {
            Layout.alignment: Qt.AlignTop
            name: card.symbol
            size: Theme.symbolLarge
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            Text {
                Layout.fillWidth: true
                text: card.words
                color: Theme.text
                font.family: Theme.fontFamily
                font.pixelSize: Theme.textLarge
                font.bold: true
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
            }
            Text {
                Layout.fillWidth: true
                text: [card.howOften, card.goingWords].filter(words => words !== "").join(" · ")
                color: Theme.textSoft
                font.family: Theme.fontFamily
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                visible: card.showsTrail && card.trail.length > 0
                spacing: Theme.space2

                Repeater {
                    model: card.trail

                    Item {
                        id: step

                        required property var modelData

                        width: Theme.symbol
                        height: Theme.symbol

                        Symbol {
                            anchors.centerIn: parent
                            visible: step.modelData.whole
                            name: "face-" + Math.max(1, step.modelData.quality)
                            size: Theme.symbol
                        }
                        DashedBox {
                            anchors.fill: parent
                            anchors.margins: Theme.space1
                            visible: !step.modelData.whole
                            corner: width / 2
                        }
                    }
                }
            }
        }
    }
}
