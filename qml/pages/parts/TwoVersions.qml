// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// Answers that people gave without knowing of each other, side by side, or under each other where
// it is narrow. Nothing wins by itself.
ColumnLayout {
    id: versions

    property var answers: [] // maps: id, who, isMe, when, words, saidBy, saidAs, because, howSaidLabel
    property bool settled: false

    readonly property int columns: versions.width < Theme.narrowWidth ? 1 : Math.min(2, versions.answers.length)

    signal keepOne(string answerId)
    signal keepAll
    signal talkLater

    spacing: Theme.space5

    GridLayout {
        Layout.fillWidth: true
        columns: versions.columns
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        Repeater {
            model: versions.answers

            ColumnLayout {
                id: one

                required property var modelData

                readonly property string who: one.modelData.who

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                spacing: Theme.space3

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space3

                    PersonFace {
                        name: one.who
                        size: Theme.face
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        Words {
                            Layout.fillWidth: true
                            text: one.modelData.isMe ? qsTr("%1 (you)").arg(one.who) : one.who
                            font.pixelSize: Theme.textLarge
                            font.bold: true
                        }
                        Words {
                            Layout.fillWidth: true
                            text: one.modelData.when
                            soft: true
                            font.pixelSize: Theme.textSmall
                        }
                    }
                }
                StatementCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    words: one.modelData.words
                    saidBy: one.modelData.saidBy
                    saidAs: one.modelData.saidAs === "" ? "me" : one.modelData.saidAs
                    howSaid: one.modelData.howSaidLabel
                    because: one.modelData.because
                }
                BigButton {
                    Layout.fillWidth: true
                    visible: !versions.settled
                    tall: true
                    symbol: "done"
                    //: Keeps the answer of one person: "Keep Ana's"
                    text: qsTr("Keep %1's").arg(one.who)
                    onClicked: versions.keepOne(one.modelData.id)
                }
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        visible: !versions.settled
        columns: versions.columns
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        BigButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            tall: true
            kind: "primary"
            symbol: "keep-both"
            text: versions.answers.length > 2 ? qsTr("Keep all") : qsTr("Keep both")
            onClicked: versions.keepAll()
        }
        BigButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            tall: true
            symbol: "talk-later"
            text: qsTr("Talk about it later")
            onClicked: versions.talkLater()
        }
    }
}
