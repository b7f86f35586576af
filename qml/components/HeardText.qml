// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Access
import Alongside.Aloud
import Alongside.Symbols
import Alongside.Theme

// Words with their picture, to be heard by one touch: the tablet reads them. Where somebody spoke them, their
// own voice stands there in its place.
Column {
    id: heard

    property string words: ""
    property string more: "" // what else is said, smaller
    property string symbolName: ""
    property int wordsSize: Theme.textLarge
    property bool heading: false
    property bool readable: true // false where there is a voice to hear

    readonly property bool pictured: heard.symbolName !== "" && Theme.pictures !== "plain"

    spacing: Theme.space4

    Item {
        id: said

        width: heard.width
        height: Math.max(symbol.visible ? symbol.height : 0, lines.height)

        Accessible.role: heard.heading ? Accessible.Heading : Accessible.StaticText
        Accessible.name: heard.more === "" ? heard.words : heard.words + "\n" + heard.more

        Symbol {
            id: symbol

            anchors.left: parent.left
            anchors.top: parent.top
            visible: heard.pictured
            name: heard.symbolName
            size: Theme.symbolHuge
        }
        Column {
            id: lines

            anchors.left: heard.pictured ? symbol.right : parent.left
            anchors.leftMargin: heard.pictured ? Theme.space4 : 0
            anchors.right: parent.right
            spacing: Theme.space3

            Words {
                width: parent.width
                text: heard.words
                font.bold: heard.heading
                font.pixelSize: heard.wordsSize
                spoken: false
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: heard.more
                font.pixelSize: Theme.textLarge
                spoken: false
            }
        }
    }
    BigButton {
        readonly property bool readAloud: false // it would read itself

        anchors.left: parent.left
        visible: heard.readable && AccessSettings.readAloud && heard.words !== ""
        widthMax: heard.width
        text: Reader.active
            //: A button: reading aloud ends
            ? qsTr("Quiet")
            //: A button: reads these words aloud
            : qsTr("Read it to me")
        symbolName: Reader.active ? "stop" : "read-aloud"
        onClicked: {
            if (Reader.active)
                Reader.stop()
            else
                Reader.readThis(said)
        }
    }
}
