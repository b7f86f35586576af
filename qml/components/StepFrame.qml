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

    // Where there is little height, how far one is stands beside what this is about, and both are
    // smaller than the question: that, and its first answer, are seen at once.
    readonly property Component dots: StepDots {
        step: frame.step
        steps: frame.steps
    }

    signal next

    canStop: true
    titleSize: frame.low ? Theme.textBody : Theme.textTitle
    titleEnd: frame.low && frame.steps > 1 ? frame.dots : null

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
        visible: frame.steps > 1 && !frame.low
        step: frame.step
        steps: frame.steps
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: frame.low ? 0 : Theme.space2
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
            font.pixelSize: frame.low ? Theme.textLarge : Theme.textTitle
        }
    }
}
