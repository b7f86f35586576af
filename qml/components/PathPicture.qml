// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Symbols

// A goal as a path: the first step, the times since, where we are, and the goal at its end. A time with
// a missing corner is an empty ring of dots: it is on the path, and no success.
Flow {
    id: path

    property var marks: [] // of { kind: "first", "time", "here" or "goal", words, quality, whole }
    property string personName: "" // whose path it is

    readonly property int stone: Theme.scaled(Theme.symbolLarge)

    spacing: Theme.space1

    Repeater {
        model: path.marks

        Row {
            id: place

            required property var modelData
            required property int index

            Symbol {
                y: (path.stone - height) / 2
                visible: place.index > 0
                name: "next"
                size: Theme.symbolSmall
            }
            Column {
                width: Math.min(path.width - Theme.symbolSmall, Theme.scaled(place.modelData.kind === "time" ? 108 : 150))
                spacing: Theme.space1
                bottomPadding: Theme.space3

                Item {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: path.stone
                    height: path.stone

                    CornerPlate {
                        visible: place.modelData.kind !== "here"
                        symbolName: path.symbolOf(place.modelData)
                        missing: !place.modelData.whole && place.modelData.kind !== "goal"
                        size: path.stone
                    }
                    PersonFace {
                        visible: place.modelData.kind === "here"
                        name: path.personName
                        size: path.stone
                    }
                    Symbol {
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        visible: place.modelData.kind === "goal" && place.modelData.whole
                        name: "done"
                        size: Theme.symbolSmall
                    }
                }
                Words {
                    width: parent.width
                    text: place.modelData.words
                    font.bold: place.modelData.kind !== "time"
                    font.pixelSize: Theme.textSmall
                    horizontalAlignment: Text.AlignHCenter
                    spoken: false
                }
            }
        }
    }

    function symbolOf(mark: var): string {
        if (mark.kind === "first")
            return "walk"
        if (mark.kind === "goal")
            return "goal"
        return "face-" + Math.max(1, mark.quality ?? 1)
    }
}
