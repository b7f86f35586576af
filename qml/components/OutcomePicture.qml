// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme

// Time after time, oldest first, with all three corners of each: the bar is how much, the face is how
// good, and what was done is said by its being there. Where a corner is missing, all is empty and of dashes.
Column {
    id: picture

    property var marks: [] // of { day, amountText, part, quality, whole }

    readonly property int places: Math.max(1, Math.floor(picture.width / Theme.scaled(92)))
    readonly property var shown: (picture.marks ?? []).slice(-picture.places)
    readonly property real cell: Math.floor(picture.width / Math.max(1, Math.min(picture.places, Math.max(6, picture.shown.length))))

    readonly property QualityWords quality: QualityWords { }

    spacing: Theme.space1

    Row {
        Repeater {
            model: picture.shown

            Column {
                id: time

                required property var modelData

                width: picture.cell
                spacing: Theme.space1

                CornerPlate {
                    anchors.horizontalCenter: parent.horizontalCenter
                    symbolName: picture.quality.symbol(time.modelData.quality)
                    missing: !time.modelData.whole
                    size: Math.min(Theme.symbol, picture.cell - Theme.space2)
                }
                PlotBar {
                    width: parent.width
                    height: Theme.scaled(180)
                    part: time.modelData.part
                    number: time.modelData.amountText.split(" ")[0]
                    whole: time.modelData.whole
                }
                Rectangle {
                    width: parent.width
                    height: Theme.controlLine
                    color: Theme.line
                }
                Words {
                    width: parent.width
                    text: time.modelData.day
                    soft: true
                    font.pixelSize: Theme.textSmall
                    horizontalAlignment: Text.AlignHCenter
                    spoken: false
                }
            }
        }
    }
}
