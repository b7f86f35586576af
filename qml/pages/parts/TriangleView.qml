// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// The three corners of an outcome: what, how much, how good. An empty corner is drawn empty, and
// said in words; it never looks like success.
ColumnLayout {
    id: triangle

    property string what: ""
    property string amount: ""
    property int quality: 0 // 0: nobody picked a face
    property string judgedBy: ""

    readonly property bool whole: triangle.what !== "" && triangle.amount !== "" && triangle.quality > 0
    readonly property var faceWords: [qsTr("Very bad"), qsTr("Bad"), qsTr("Okay"), qsTr("Good"), qsTr("Very good")]
    readonly property string missingWords: {
        const parts = []
        if (triangle.what === "")
            parts.push(qsTr("what we did"))
        if (triangle.amount === "")
            parts.push(qsTr("how much"))
        if (triangle.quality === 0)
            parts.push(qsTr("how good it was"))
        return parts.join(qsTr(" and "))
    }

    spacing: Theme.space2

    GridLayout {
        Layout.fillWidth: true
        columns: triangle.width < Theme.narrowWidth * 0.75 ? 1 : 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        Corner {
            symbol: "activity"
            title: qsTr("What")
            value: triangle.what
        }
        Corner {
            symbol: "how-much"
            title: qsTr("How much")
            value: triangle.amount
        }
        Corner {
            symbol: triangle.quality > 0 ? "face-" + triangle.quality : "how-good"
            title: triangle.judgedBy === "" ? qsTr("How good") : qsTr("How good, says %1").arg(triangle.judgedBy)
            value: triangle.quality > 0 ? triangle.faceWords[triangle.quality - 1] : ""
        }
    }
    Words {
        Layout.fillWidth: true
        visible: !triangle.whole
        text: qsTr("Not the whole story yet. Nobody said %1.").arg(triangle.missingWords)
        color: Theme.attention
        font.bold: true
        font.pixelSize: Theme.textSmall
    }
}
