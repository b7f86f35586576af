// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// One question on a screen, of several: how far one is, the question with its picture, whatever
// answers it, and the way on. Going back or stopping loses nothing.
PageFrame {
    id: frame

    property string question: ""
    property string symbolName: ""
    property int step: 1
    property int steps: 1
    //: A button: to the next question
    property string nextText: qsTr("Next")
    property string nextSymbol: "next"
    property bool canNext: true
    property bool hasNext: true // false where the answer itself leads on

    signal next

    canStop: true

    footer: BigButton {
        visible: frame.hasNext
        enabled: frame.canNext
        text: frame.nextText
        symbolName: frame.nextSymbol
        kind: "primary"
        onClicked: frame.next()
    }

    StepDots {
        Layout.fillWidth: true
        visible: frame.steps > 1
        step: frame.step
        steps: frame.steps
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space2
        spacing: Theme.space4

        Symbol {
            visible: frame.symbolName !== ""
            name: frame.symbolName
            size: frame.low ? Theme.symbolLarge : Theme.symbolHuge
        }
        Words {
            Layout.fillWidth: true
            text: frame.question
            heading: true
            font.bold: true
            font.pixelSize: Theme.textTitle
        }
    }
}
