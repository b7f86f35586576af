// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components

// One time that something was recorded for a goal.
ColumnLayout {
    id: entry

    required property int index
    required property string what
    required property string amount
    required property int quality
    required property string judgedBy
    required property int workerScore
    required property string note
    required property string when
    required property string writtenBy

    spacing: Theme.space2

    SectionTitle {
        Layout.fillWidth: true
        text: entry.when
        symbolName: "time"
    }
    TriangleView {
        Layout.fillWidth: true
        what: entry.what
        howMuch: entry.amount
        howGood: entry.quality
    }
    Words {
        Layout.fillWidth: true
        visible: entry.note !== ""
        text: entry.note
    }
    Words {
        Layout.fillWidth: true
        text: entry.workerScore > 0
            ? qsTr("Written down by %1, who thinks: %2").arg(entry.writtenBy).arg(faces.word(entry.workerScore))
            : qsTr("Written down by %1").arg(entry.writtenBy)
        soft: true
        font.pixelSize: Theme.textSmall
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.lineWidth
        color: Theme.lineSoft
    }

    QualityWords {
        id: faces
    }
}
