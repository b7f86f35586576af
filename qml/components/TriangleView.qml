// SPDX-License-Identifier: Apache-2.0
import QtQuick
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

    readonly property real footWidth: (triangle.shown - feet.spacing) / 2
    readonly property real footStep: (triangle.footWidth + feet.spacing) / 2
    readonly property real footY: feet.y + triangle.plate / 2
    readonly property point topCentre: Qt.point(triangle.width / 2, top.y + triangle.plate / 2)

    implicitWidth: Math.max(triangle.size, triangle.size * 0.8 * Theme.textScale)
    implicitHeight: feet.y + feet.height

    Accessible.role: Accessible.Graphic
    Accessible.name: triangle.sentence
    Accessible.description: triangle.sentence

    TriangleSide {
        from: triangle.topCentre
        to: Qt.point(triangle.width / 2 - triangle.footStep, triangle.footY)
        inset: triangle.plate * 0.68
        dotted: !(triangle.hasWhat && (triangle.mirrored ? triangle.hasGood : triangle.hasMuch))
    }
    TriangleSide {
        from: triangle.topCentre
        to: Qt.point(triangle.width / 2 + triangle.footStep, triangle.footY)
        inset: triangle.plate * 0.68
        dotted: !(triangle.hasWhat && (triangle.mirrored ? triangle.hasMuch : triangle.hasGood))
    }
    TriangleSide {
        from: Qt.point(triangle.width / 2 - triangle.footStep, triangle.footY)
        to: Qt.point(triangle.width / 2 + triangle.footStep, triangle.footY)
        inset: triangle.plate * 0.68
        dotted: !(triangle.hasMuch && triangle.hasGood)
    }

    // Places and not layouts: a corner stays where it is, however many lines its words take.
    Words {
        id: topWords

        anchors.horizontalCenter: parent.horizontalCenter
        width: triangle.shown
        text: triangle.hasWhat ? triangle.what : triangle.missingWhat()
        soft: !triangle.hasWhat
        font.bold: triangle.hasWhat
        horizontalAlignment: Text.AlignHCenter
        spoken: false
    }
    CornerPlate {
        id: top

        anchors.top: topWords.bottom
        anchors.topMargin: Theme.space2
        anchors.horizontalCenter: parent.horizontalCenter
        symbolName: triangle.whatSymbol
        missing: !triangle.hasWhat
        size: triangle.plate
    }
    Row {
        id: feet

        anchors.top: top.bottom
        anchors.topMargin: Math.round(triangle.size * 0.24)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space3

        TriangleFoot {
            width: triangle.footWidth
            symbolName: "how-much"
            words: triangle.hasMuch ? triangle.howMuch : triangle.missingMuch()
            missing: !triangle.hasMuch
            size: triangle.plate
        }
        TriangleFoot {
            width: triangle.footWidth
            symbolName: quality.symbol(triangle.howGood)
            words: triangle.hasGood ? quality.word(triangle.howGood) : triangle.missingGood()
            missing: !triangle.hasGood
            size: triangle.plate
        }
    }
    QualityWords {
        id: quality
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
