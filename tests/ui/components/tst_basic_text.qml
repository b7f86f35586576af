// SPDX-License-Identifier: Apache-2.0
// Aim: own words are written by keys, told as they change, kept in bounds and always in sight.
import QtQuick
import QtTest
import Alongside.Components

Item {
    id: root
    width: 800
    height: 600

    Component {
        id: boxMade
        TextBox { label: "What helps?"; placeholder: "Own words"; width: 500 }
    }
    Component { id: buttonMade; BigButton { text: "Next" } }
    Component { id: editedSpy; SignalSpy { signalName: "edited" } }
    Component { id: finishedSpy; SignalSpy { signalName: "finished" } }

    TestCase {
        name: "BasicText"
        when: windowShown

        function make(properties) {
            const box = createTemporaryObject(boxMade, root, properties ?? {})
            waitForRendering(box)
            return box
        }

        function test_typing_isTold() {
            const box = make()
            const edits = createTemporaryObject(editedSpy, root, { target: box })
            mouseClick(findChild(box, "area"))
            keyClick("h")
            keyClick("i")
            compare(box.text, "hi")
            compare(edits.count, 2)
            compare(edits.signalArguments[1][0], "hi")
        }

        function test_setByThePage_isNotTold() {
            const box = make()
            const edits = createTemporaryObject(editedSpy, root, { target: box })
            box.text = "From before"
            compare(edits.count, 0)
        }

        function test_focus_goesToTheWriting() {
            const box = make()
            box.forceActiveFocus(Qt.TabFocusReason)
            verify(findChild(box, "area").activeFocus)
        }

        function test_tab_goesOn_andWritesNothing() {
            const box = make()
            const next = createTemporaryObject(buttonMade, root, { y: 400 })
            const area = findChild(box, "area")
            area.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Tab)
            verify(next.activeFocus)
            compare(box.text, "")
            keyClick(Qt.Key_Backtab)
            verify(area.activeFocus)
        }

        function test_growsWithWhatIsWritten() {
            const box = make()
            const before = box.implicitHeight
            box.text = "A bath.\n\n\nThen the radio.\n\n\nThen the landing light."
            tryVerify(() => box.implicitHeight > before)
            const area = findChild(box, "area")
            verify(area.height >= area.contentHeight)
        }

        function test_oneLine_enterEndsIt() {
            const box = make({ multiline: false })
            const ends = createTemporaryObject(finishedSpy, root, { target: box })
            mouseClick(findChild(box, "area"))
            keyClick("a")
            keyClick(Qt.Key_Return)
            compare(box.text, "a")
            compare(ends.count, 1)
        }

        function test_manyLines_enterStartsALine() {
            const box = make()
            mouseClick(findChild(box, "area"))
            keyClick("a")
            keyClick(Qt.Key_Return)
            compare(box.text, "a\n")
        }

        function test_tooLong_isStopped_andSaid() {
            const box = make({ charactersMax: 30 })
            verify(!box.nearEnd)
            box.text = "x".repeat(28)
            verify(box.nearEnd)
            compare(box.charactersLeft, 2)
            mouseClick(findChild(box, "area"))
            keyClick(Qt.Key_End)
            for (let i = 0; i < 5; ++i)
                keyClick("y")
            compare(box.text, "x".repeat(28) + "yy")
            compare(box.charactersLeft, 0)
        }

        function test_name_isTheLabel() {
            const area = findChild(make(), "area")
            compare(area.Accessible.name, "What helps?")
            compare(area.Accessible.description, "Own words")
            compare(findChild(make({ label: "" }), "area").Accessible.name, "Own words")
        }
    }
}
