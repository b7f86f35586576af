// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Symbols
import Alongside.Theme
import Alongside.Components

// How many said one thing: a picture, the number, the word. Only to look at.
Item {
    id: plate

    required property var modelData

    implicitHeight: inside.implicitHeight + 2 * Theme.space4

    Accessible.role: Accessible.StaticText
    //: Of a count: "Yes: 4"
    Accessible.name: qsTr("%1: %2").arg(plate.modelData.words).arg(plate.modelData.count)

    Plate {
        anchors.fill: parent
        edge: Theme.lineSoft
        edgeWidth: Theme.lineWidth
    }
    Column {
        id: inside

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Symbol {
            anchors.horizontalCenter: parent.horizontalCenter
            name: plate.modelData.symbol
            size: Theme.symbolLarge
        }
        Words {
            width: parent.width
            text: plate.modelData.count
            font.bold: true
            font.pixelSize: Theme.textHuge
            horizontalAlignment: Text.AlignHCenter
            spoken: false
        }
        Words {
            width: parent.width
            text: plate.modelData.words
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            spoken: false
        }
    }
}
