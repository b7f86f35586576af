// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Theme
import Alongside.Symbols

// Under a page that is longer than the screen: the next part with one tap, for whoever cannot push
// it up with a finger, and the sign that there is more. At the end it leads back to the top.
T.AbstractButton {
    id: bar

    property bool atEnd: false
    readonly property bool readAloud: false // reading aloud goes on by itself

    //: A button under a page that goes on below
    readonly property string moreWords: qsTr("More below")
    //: A button at the end of a page
    readonly property string topWords: qsTr("Back to the top")

    // As wide at the end as before it: otherwise what stands beside it could wrap, which makes the
    // page shorter, which is no longer its end, and so on for ever.
    readonly property real wordsWidth: Math.ceil(Math.max(moreSize.implicitWidth, topSize.implicitWidth))

    text: bar.atEnd ? bar.topWords : bar.moreWords
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + 2 * Theme.space1)
    leftPadding: Theme.space5
    rightPadding: Theme.space5
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: bar.text
    Accessible.onPressAction: bar.clicked()
    Keys.onReturnPressed: bar.clicked()
    Keys.onEnterPressed: bar.clicked()

    background: Plate {
        corner: Theme.radius
        edge: Theme.line
        edgeWidth: Theme.lineWidth
        fill: bar.pressed ? Theme.accentSoft : Theme.card
    }
    contentItem: Row {
        spacing: Theme.space2

        Symbol {
            anchors.verticalCenter: parent.verticalCenter
            name: bar.atEnd ? "up" : "down"
            size: Theme.symbolSmall
        }
        Words {
            id: shownWords

            anchors.verticalCenter: parent.verticalCenter
            width: bar.wordsWidth
            text: bar.text
            font.bold: true
            font.pixelSize: Theme.textSmall
            wrapMode: Text.NoWrap // two or three words, on the widest button of its line
            spoken: false
        }
    }

    FocusRing {
        target: bar
    }
    // Measured as they are drawn: letters that come from another typeface count too.
    Words {
        id: moreSize

        visible: false
        font.bold: true
        font.pixelSize: Theme.textSmall
        text: bar.moreWords
        wrapMode: Text.NoWrap
        spoken: false
    }
    Words {
        id: topSize

        visible: false
        font.bold: true
        font.pixelSize: Theme.textSmall
        text: bar.topWords
        wrapMode: Text.NoWrap
        spoken: false
    }
}
