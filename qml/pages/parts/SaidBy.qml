// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// Whose words something is: a face, a name, and what kind of words. What is only thought is always
// said to be so.
RowLayout {
    id: said

    property string saidBy: ""
    property string saidAs: "me"
    property string howSaid: ""
    property int faceSize: Theme.faceSmall

    readonly property bool thought: said.saidAs === "we-think"
    readonly property string kindWords: {
        if (said.saidAs === "we-think")
            return qsTr("We think this. We may be wrong.")
        if (said.saidAs === "relative")
            return qsTr("Said for the person")
        return said.howSaid === "" ? qsTr("Own words") : qsTr("Own words · %1").arg(said.howSaid)
    }

    spacing: Theme.space3

    PersonFace {
        Layout.alignment: Qt.AlignVCenter
        name: said.saidBy
        size: said.faceSize
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Words {
            Layout.fillWidth: true
            text: said.saidBy
            font.bold: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            Symbol {
                Layout.alignment: Qt.AlignVCenter
                visible: said.thought
                name: "we-think"
                size: Theme.symbolSmall
            }
            Words {
                Layout.fillWidth: true
                text: said.kindWords
                soft: !said.thought
                color: said.thought ? Theme.attention : Theme.textSoft
                font.bold: said.thought
                font.pixelSize: Theme.textSmall
            }
        }
    }
}
