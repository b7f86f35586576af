// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// What was done, how much, and how good it was: the three corners of a record. A corner that
// nobody filled is an empty dotted ring and is said in words; two corners never look finished.
Item {
    id: triangle

    property string what: ""
    property string howMuch: ""
    property int howGood: 0 // 1 to 5; 0 when nobody said
    property int size: Theme.faceHuge * 2
    property string whatSymbol: "activity"

    readonly property bool hasWhat: triangle.what.trim() !== ""
    readonly property bool hasMuch: triangle.howMuch.trim() !== ""
    readonly property bool hasGood: triangle.howGood >= 1 && triangle.howGood <= 5
    readonly property bool whole: triangle.hasWhat && triangle.hasMuch && triangle.hasGood
    readonly property bool mirrored: LayoutMirroring.enabled
    property string sentence: triangle.wholeSentence()

    readonly property int plate: Math.max(Theme.symbolLarge, Math.round(triangle.size * 0.24))
    readonly property real shown: Math.min(triangle.width,
        Math.max(triangle.size, triangle.size * 0.8 * Theme.textScale))

    implicitWidth: Math.max(triangle.size, triangle.size * 0.8 * Theme.textScale)
    implicitHeight: column.implicitHeight

    Accessible.role: Accessible.Graphic
    Accessible.name: triangle.sentence
    Accessible.description: triangle.sentence

    TriangleSide {
        from: triangle.centre(top)
        to: triangle.centre(triangle.mirrored ? goodPlate : muchPlate)
        inset: triangle.plate * 0.68
        dotted: !(triangle.hasWhat && (triangle.mirrored ? triangle.hasGood : triangle.hasMuch))
    }
    TriangleSide {
        from: triangle.centre(top)
        to: triangle.centre(triangle.mirrored ? muchPlate : goodPlate)
        inset: triangle.plate * 0.68
        dotted: !(triangle.hasWhat && (triangle.mirrored ? triangle.hasMuch : triangle.hasGood))
    }
    TriangleSide {
        from: triangle.centre(triangle.mirrored ? goodPlate : muchPlate)
        to: triangle.centre(triangle.mirrored ? muchPlate : goodPlate)
        inset: triangle.plate * 0.68
        dotted: !(triangle.hasMuch && triangle.hasGood)
    }

    ColumnLayout {
        id: column

        x: (triangle.width - width) / 2
        width: triangle.shown
        spacing: Theme.space2

        Words {
            Layout.fillWidth: true
            text: triangle.hasWhat ? triangle.what : triangle.missingWhat()
            soft: !triangle.hasWhat
            font.bold: triangle.hasWhat
            horizontalAlignment: Text.AlignHCenter
            spoken: false
        }
        CornerPlate {
            id: top

            Layout.alignment: Qt.AlignHCenter
            symbolName: triangle.whatSymbol
            missing: !triangle.hasWhat
            size: triangle.plate
        }
        RowLayout {
            id: feet

            Layout.fillWidth: true
            Layout.topMargin: Math.round(triangle.size * 0.2)
            spacing: Theme.space3

            ColumnLayout {
                id: much

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space2

                CornerPlate {
                    id: muchPlate

                    Layout.alignment: Qt.AlignHCenter
                    symbolName: "how-much"
                    missing: !triangle.hasMuch
                    size: triangle.plate
                }
                Words {
                    Layout.fillWidth: true
                    text: triangle.hasMuch ? triangle.howMuch : triangle.missingMuch()
                    soft: !triangle.hasMuch
                    font.bold: triangle.hasMuch
                    horizontalAlignment: Text.AlignHCenter
                    spoken: false
                }
            }
            ColumnLayout {
                id: good

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space2

                CornerPlate {
                    id: goodPlate

                    Layout.alignment: Qt.AlignHCenter
                    symbolName: quality.symbol(triangle.howGood)
                    missing: !triangle.hasGood
                    size: triangle.plate
                }
                Words {
                    Layout.fillWidth: true
                    text: triangle.hasGood ? quality.word(triangle.howGood) : triangle.missingGood()
                    soft: !triangle.hasGood
                    font.bold: triangle.hasGood
                    horizontalAlignment: Text.AlignHCenter
                    spoken: false
                }
            }
        }
    }
    QualityWords {
        id: quality
    }

    // Where the middle of a corner is. It reads every place on the way, so that it follows them.
    function centre(plate: Item): point {
        let x = plate.width / 2
        let y = plate.height / 2
        for (let item = plate; item && item !== triangle; item = item.parent) {
            x += item.x
            y += item.y
        }
        return Qt.point(x, y)
    }

    function missingWhat(): string {
        return qsTr("What was done is missing")
    }

    function missingMuch(): string {
        return qsTr("How much it was is missing")
    }

    function missingGood(): string {
        return qsTr("How good it was is missing")
    }

    function wholeSentence(): string {
        const first = triangle.hasWhat ? triangle.what : triangle.missingWhat()
        const second = triangle.hasMuch ? triangle.howMuch : triangle.missingMuch()
        const third = triangle.hasGood ? quality.word(triangle.howGood) : triangle.missingGood()
        //: The three corners of a record, read aloud
        return qsTr("%1. %2. %3.").arg(first).arg(second).arg(third)
    }
}
