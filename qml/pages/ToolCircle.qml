// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols
import Alongside.Components
import Alongside.Bridge

// The people in somebody's life: as a circle, as a list, and as one sentence for each ring.
Column {
    id: view

    required property PlanningTool tool

    readonly property var first: view.tool.parts[0]

    signal addWanted(string kind, var given)
    signal entryWanted(string key)

    spacing: Theme.space5

    CirclePlacesModel {
        id: places
    }

    CircleView {
        width: view.width
        personName: Plan.about
        model: places
        onClicked: key => view.entryWanted(key)
    }
    Words {
        width: view.width
        visible: places.count > 0
        text: places.sentence
    }
    EmptyHint {
        width: view.width
        visible: places.count === 0
        symbolName: "circle"
        title: qsTr("Nobody is in the circle yet.")
        text: qsTr("Begin with who is closest.")
    }
    BigButton {
        anchors.left: parent.left // turns round with the page
        width: Math.min(implicitWidth, view.width)
        kind: "primary"
        symbolName: "add"
        text: qsTr("Add a person")
        onClicked: view.addWanted(view.first.kind, {})
    }
    TileGrid {
        width: view.width
        height: implicitHeight
        tileWidth: 420
        columnsMax: 2

        Repeater {
            model: places

            PressCard {
                id: card

                required property string key
                required property string name
                required property string relation
                required property string ringLabel
                required property string trend
                required property string trendSymbol
                required sentence

                stretched: true
                onClicked: view.entryWanted(card.key)

                RowLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    spacing: Theme.space4

                    PersonFace {
                        Layout.fillWidth: false
                        Layout.alignment: Qt.AlignTop
                        name: card.name
                        size: Theme.face
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Theme.space1

                        Words {
                            Layout.fillWidth: true
                            text: card.name
                            font.bold: true
                            font.pixelSize: Theme.textLarge
                            spoken: false
                        }
                        Words {
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: card.relation
                            spoken: false
                        }
                        Words {
                            Layout.fillWidth: true
                            text: card.ringLabel
                            soft: true
                            font.pixelSize: Theme.textSmall
                            spoken: false
                        }
                    }
                    Symbol {
                        Layout.alignment: Qt.AlignTop
                        visible: card.trendSymbol !== ""
                        name: card.trendSymbol
                        description: card.trend
                        size: Theme.symbol
                    }
                }
                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
}
