// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Who shares this plan, and who is in the person's life.
AppPage {
    id: page

    signal addMediaWanted(string key, string label)
    signal photoWanted(var take)

    title: qsTr("People")
    helpText: qsTr("First come the people who can see this plan. Then come the people in %1’s life.").arg(Plan.about)

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("They can see this plan")
        symbolName: "everyone"
    }
    MemberFaces {
        Layout.fillWidth: true
    }
    MemberPhotos {
        id: photosOfUs
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        BigButton {
            text: photosOfUs.mineShown ? qsTr("Another photo of me") : qsTr("Show a photo of me")
            symbolName: "photo"
            onClicked: page.photoWanted(photo => photosOfUs.showMine(photo))
        }
        BigButton {
            visible: photosOfUs.mineShown
            text: qsTr("Take my photo away")
            symbolName: "clear"
            kind: "quiet"
            onClicked: photosOfUs.hideMine()
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        visible: Plan.circle.count > 0
        text: Plan.isMine ? qsTr("People in my life") : qsTr("People in %1’s life").arg(Plan.about)
        symbolName: "people"
    }
    TileGrid {
        tileWidth: 420
        columnsMax: 2

        Repeater {
            model: Plan.circle

            PressCard {
                id: card

                required property string key
                required property string name
                required property var lines
                required sentence

                interactive: false
                stretched: true

                MediaModel {
                    id: photos

                    about: card.key
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space4

                    PersonFace {
                        Layout.alignment: Qt.AlignTop
                        name: card.name
                        photo: photos.face
                        size: Theme.faceLarge
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Theme.space1

                        Words {
                            Layout.fillWidth: true
                            text: card.name
                            font.pixelSize: Theme.textLarge
                            font.bold: true
                            spoken: false
                        }
                        Column {
                            id: list

                            Layout.fillWidth: true
                            spacing: Theme.space1

                            Repeater {
                                model: card.lines

                                Words {
                                    required property string modelData

                                    width: list.width
                                    text: modelData
                                    spoken: false
                                }
                            }
                        }
                    }
                }
                BigButton {
                    text: photos.face === "" ? qsTr("Add a photo") : qsTr("Another photo")
                    symbolName: "photo"
                    Accessible.description: card.name
                    onClicked: page.addMediaWanted(card.key, card.name)
                }
            }
        }
    }
}
