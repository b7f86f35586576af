// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components

// One time that something was recorded for a goal: its three corners, and who wrote it down.
PressCard {
    id: entry

    required property string what
    required property string amount
    required property int quality
    required property string judgedBy
    required property int workerScore
    required property string note
    required property string when
    required property string writtenBy
    required property string whyNoFace
    required property string written

    interactive: false
    stretched: true
    sentence: entry.when + ". " + triangle.sentence + " " + entry.whyNoFace + " " + entry.note + " " + entry.written

    SectionTitle {
        Layout.fillWidth: true
        Layout.fillHeight: false // a layout grows unless told not to
        text: entry.when
        symbolName: "time"
    }
    TriangleView {
        id: triangle

        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.fillHeight: false
        size: Theme.faceHuge * 1.25
        what: entry.what
        howMuch: entry.amount
        howGood: entry.quality
    }
    Words {
        Layout.fillWidth: true
        visible: entry.quality > 0 && entry.judgedBy !== ""
        text: qsTr("%1 picked the face.").arg(entry.judgedBy)
        soft: true
        spoken: false
    }
    Words {
        Layout.fillWidth: true
        visible: entry.whyNoFace !== ""
        text: entry.whyNoFace
        soft: true
        spoken: false
    }
    Words {
        Layout.fillWidth: true
        visible: entry.note !== ""
        text: entry.note
        spoken: false
    }
    Item {
        Layout.fillHeight: true
    }
    Words {
        Layout.fillWidth: true
        text: entry.workerScore > 0
            ? qsTr("Written down by %1, who thinks: %2").arg(entry.writtenBy).arg(faces.word(entry.workerScore))
            : qsTr("Written down by %1").arg(entry.writtenBy)
        soft: true
        font.pixelSize: Theme.textSmall
        spoken: false
    }

    Words {
        Layout.fillWidth: true
        visible: entry.written !== ""
        text: entry.written
        soft: true
        font.pixelSize: Theme.textSmall
        spoken: false
    }

    QualityWords {
        id: faces
    }
}
