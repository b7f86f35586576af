// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Access
import Alongside.Theme

// Our own keyboard, for scanning and for whoever finds the tablet's too small: big keys, the letters
// in the order of the alphabet or of a typewriter, and words that go on from what is begun.
Rectangle {
    id: keyboard

    property string language: "en"
    property bool typewriter: false

    readonly property string accessGroup: "keyboard"
    property bool capitals: false
    property bool numbers: false
    readonly property var rows: ScreenWriter.rows(keyboard.language, keyboard.typewriter, keyboard.numbers)
    readonly property int longest: {
        let most = 1
        for (const row of keyboard.rows)
            most = Math.max(most, row.length)
        return most
    }
    readonly property bool hasCapitals: keyboard.language !== "ur" && keyboard.language !== "bn"
    readonly property real inner: Math.min(keyboard.width - 2 * Theme.space3, Theme.pageWidth)
    readonly property int gap: Theme.space1
    readonly property real keyWidth: Math.max(Theme.touchTarget,
        Math.floor((keyboard.inner - (keyboard.longest - 1) * keyboard.gap) / keyboard.longest))

    signal done

    implicitHeight: column.implicitHeight + 2 * Theme.space3
    color: Theme.surface

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.controlLine
        color: Theme.line
    }
    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        width: keyboard.inner
        spacing: keyboard.gap

        Flow {
            width: parent.width
            visible: ScreenWriter.suggestions.length > 0
            spacing: keyboard.gap
            bottomPadding: Theme.space1

            Repeater {
                model: ScreenWriter.suggestions

                LetterKey {
                    required property string modelData

                    text: modelData
                    onClicked: ScreenWriter.take(modelData)
                }
            }
        }
        Repeater {
            model: keyboard.rows

            Row {
                id: row

                required property var modelData

                anchors.horizontalCenter: parent.horizontalCenter
                spacing: keyboard.gap

                Repeater {
                    model: row.modelData

                    LetterKey {
                        required property string modelData

                        width: keyboard.keyWidth
                        text: keyboard.capitals ? modelData.toLocaleUpperCase() : modelData
                        spokenName: keyboard.nameOf(text)
                        onClicked: keyboard.write(text)
                    }
                }
            }
        }
        Flow {
            id: lastRow

            readonly property real wanted: {
                let sum = -spacing
                for (let i = 0; i < visibleChildren.length; ++i)
                    sum += visibleChildren[i].implicitWidth + spacing
                return sum
            }

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, lastRow.wanted)
            spacing: keyboard.gap

            LetterKey {
                visible: keyboard.hasCapitals && !keyboard.numbers
                //: A key: the next letters are capitals
                text: qsTr("Capitals")
                symbolName: "up"
                held: keyboard.capitals
                onClicked: keyboard.capitals = !keyboard.capitals
            }
            LetterKey {
                text: keyboard.numbers
                    //: A key: shows the letters again
                    ? qsTr("Letters")
                    //: A key: shows numbers
                    : qsTr("Numbers")
                symbolName: keyboard.numbers ? "writing" : "how-much"
                onClicked: keyboard.numbers = !keyboard.numbers
            }
            LetterKey {
                implicitWidth: Math.max(Theme.faceHuge, implicitContentWidth)
                //: A key: the gap between two words
                text: qsTr("Space")
                onClicked: keyboard.write(" ")
            }
            LetterKey {
                //: A key: takes the last letter away
                text: qsTr("Take away")
                symbolName: "clear"
                onClicked: ScreenWriter.takeBack()
            }
            LetterKey {
                //: A key: nothing more to write
                text: qsTr("Done")
                symbolName: "done"
                onClicked: {
                    ScreenWriter.finish()
                    keyboard.done()
                }
            }
        }
    }

    // Capitals are for one letter: the next is small again.
    function write(letters: string) {
        ScreenWriter.write(letters)
        if (letters !== " ")
            keyboard.capitals = false
    }

    function nameOf(letter: string): string {
        switch (letter) {
        case ".":
            //: The name of the sign "."
            return qsTr("Full stop")
        case ",":
            //: The name of the sign ","
            return qsTr("Comma")
        case "?":
            return qsTr("Question mark")
        case "'":
            return qsTr("Apostrophe")
        }
        return letter
    }
}
