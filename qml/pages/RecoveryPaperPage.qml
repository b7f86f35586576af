// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// A code on paper that opens the tablet when PIN and pictures are forgotten: to copy by hand, or to print.
AppPage {
    id: page

    property string code: ""
    property string file: ""

    title: qsTr("A paper with a code")
    contentWidthMax: Theme.readingWidth
    helpText: qsTr("Write down the code, or print it. Keep the paper in a safe place. An older paper does not work any more.")

    Component.onCompleted: WaysIn.clearProblem()

    Connections {
        target: WaysIn
        function onCodeMade(code: string): void {
            page.code = code
            page.file = ""
            Session.look()
        }
        function onPaperMade(file: string): void {
            page.file = file
        }
    }

    Words {
        Layout.fillWidth: true
        text: page.code === "" ? qsTr("The paper helps on the day you forget your PIN or your pictures.")
                               : qsTr("This is your code. You see it only now.")
        font.pixelSize: Theme.textLarge
    }
    Plate {
        Layout.fillWidth: true
        visible: page.code !== ""
        implicitHeight: codeWords.implicitHeight + 2 * Theme.space5
        fill: Theme.card

        Words {
            id: codeWords

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space5
            text: page.code.replace(/-/g, "  ")
            //: Before a code of letters and numbers, for a screen reader
            Accessible.name: qsTr("The code: %1").arg(page.code.replace(/-/g, ", ").split("").join(" "))
            font.pixelSize: Theme.textTitle
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("Keep it at home, and not with the tablet. Whoever has both can read your words.")
    }
    WaysInNotice {
        Layout.fillWidth: true
    }
    Notice {
        Layout.fillWidth: true
        visible: page.file !== ""
        tone: "good"
        symbolName: "done"
        title: qsTr("The paper is ready to print.")
        text: qsTr("Print it, then delete it: %1").arg(page.file)
    }

    footer: [
        BigButton {
            visible: page.code === ""
            text: qsTr("Make the code")
            symbolName: "key"
            kind: "primary"
            enabled: !WaysIn.busy
            onClicked: WaysIn.makeRecoveryCode()
        },
        BigButton {
            visible: page.code !== ""
            text: qsTr("I have it on paper")
            symbolName: "done"
            kind: "primary"
            onClicked: page.back()
        },
        BigButton {
            visible: page.code !== "" && page.file === ""
            text: qsTr("Make a file to print")
            symbolName: "writing"
            onClicked: WaysIn.makeRecoveryPaper(page.code, Session.personName)
        }
    ]
}
