// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Symbols

// How often something happened, stretch after stretch, oldest first; what changed in a life stands
// below with its number. A stretch that is not over is a frame of dashes.
Column {
    id: picture

    property var marks: [] // of { label, year, count, part, unfinished, events }

    readonly property int places: Math.max(1, Math.floor(picture.width / Theme.scaled(76)))
    readonly property var shown: (picture.marks ?? []).slice(-picture.places)
    readonly property real cell: Math.floor(picture.width / Math.max(1, Math.min(picture.places, Math.max(6, picture.shown.length))))
    readonly property var events: picture.numbered(picture.shown)

    spacing: Theme.space3

    Row {
        Repeater {
            model: picture.shown

            Column {
                id: stretch

                required property var modelData
                required property int index

                width: picture.cell
                spacing: Theme.space1

                PlotBar {
                    width: parent.width
                    height: Theme.scaled(200)
                    part: stretch.modelData.part
                    //: How many so far, in a time that is not over: "(3)"
                    number: stretch.modelData.unfinished ? qsTr("(%1)").arg(stretch.modelData.count) : stretch.modelData.count
                    whole: !stretch.modelData.unfinished
                }
                Rectangle {
                    width: parent.width
                    height: Theme.controlLine
                    color: Theme.line
                }
                Words {
                    width: parent.width
                    text: stretch.modelData.label
                    font.pixelSize: Theme.textSmall
                    horizontalAlignment: Text.AlignHCenter
                    spoken: false
                }
                Words {
                    width: parent.width
                    text: picture.yearAt(stretch.index)
                    soft: true
                    font.pixelSize: Theme.textSmall
                    horizontalAlignment: Text.AlignHCenter
                    spoken: false
                }
                Repeater {
                    model: picture.events.filter(event => event.at === stretch.index)

                    EventMark {
                        required property var modelData

                        anchors.horizontalCenter: parent?.horizontalCenter
                        number: modelData.number
                    }
                }
            }
        }
    }
    Repeater {
        model: picture.events

        Row {
            id: event

            required property var modelData

            spacing: Theme.space2

            EventMark {
                number: event.modelData.number
            }
            Words {
                width: picture.width - Theme.scaled(Theme.symbolSmall) - Theme.space2
                text: event.modelData.words
                spoken: false
            }
        }
    }
    Row {
        visible: picture.shown.some(mark => mark.unfinished)
        spacing: Theme.space2

        Symbol {
            anchors.verticalCenter: parent.verticalCenter
            name: "time"
            size: Theme.scaled(Theme.symbolSmall)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: picture.width - Theme.scaled(Theme.symbolSmall) - Theme.space2
            text: qsTr("The dashed one is not over yet.")
            soft: true
            spoken: false
        }
    }

    // Once for each year, and at the beginning.
    function yearAt(index: int): string {
        const year = picture.shown[index].year
        return index > 0 && picture.shown[index - 1].year === year ? " " : year
    }

    function numbered(marks: var): var {
        const all = []
        for (let i = 0; i < marks.length; ++i)
            for (const words of marks[i].events ?? [])
                all.push({ at: i, number: all.length + 1, words: words })
        return all
    }
}
