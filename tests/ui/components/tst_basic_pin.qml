// SPDX-License-Identifier: Apache-2.0
// Aim: a PIN is given by tap or by keys, handed over once, and never shown or spoken.
import QtQuick
import QtTest
import Alongside.Components
import Alongside.Theme

Item {
    id: root
    width: 600
    height: 800

    Component { id: padMade; PinPad { width: 420 } }
    Component { id: acceptedSpy; SignalSpy { signalName: "accepted" } }

    TestCase {
        name: "BasicPin"
        when: windowShown

        property PinPad pad
        property SignalSpy accepted

        function init() {
            pad = createTemporaryObject(padMade, root)
            accepted = createTemporaryObject(acceptedSpy, root, { target: pad })
            waitForRendering(pad)
        }

        function key(name, from) {
            const item = from ?? pad
            if (item instanceof PinKey && item.text === name)
                return item
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i]
                const found = key(name, child)
                if (found)
                    return found
            }
            return null
        }

        function tap(name) {
            const item = key(name)
            verify(item, name)
            const touch = touchEvent(item)
            touch.press(0, item).commit()
            touch.release(0, item).commit()
        }

        function test_taps_fourDigits_areHandedOver() {
            for (const digit of "2580")
                tap(digit)
            compare(pad.length, 4)
            compare(accepted.count, 0)
            tap("Done")
            compare(accepted.count, 1)
            compare(accepted.signalArguments[0][0], "2580")
        }

        function test_done_tooShort_isNotThere() {
            for (const digit of "258")
                tap(digit)
            verify(!key("Done").enabled)
            pad.submit()
            compare(accepted.count, 0)
        }

        function test_keyboard_typesAndEnds() {
            pad.forceActiveFocus(Qt.TabFocusReason)
            for (const digit of "13579")
                keyClick(digit)
            keyClick(Qt.Key_Backspace)
            compare(pad.length, 4)
            keyClick(Qt.Key_Return)
            compare(accepted.count, 1)
            compare(accepted.signalArguments[0][0], "1357")
        }

        function test_keyboard_typedWhileOnAKey_enterMeansDone() {
            key("1").forceActiveFocus(Qt.TabFocusReason)
            for (const digit of "4444")
                keyClick(digit)
            keyClick(Qt.Key_Enter)
            compare(accepted.count, 1)
            compare(accepted.signalArguments[0][0], "4444")
        }

        function test_keyboard_otherKeys_areNotDigits() {
            pad.forceActiveFocus(Qt.TabFocusReason)
            for (const letter of ["a", " ", "-", "."])
                keyClick(letter)
            compare(pad.length, 0)
        }

        function test_clear_emptiesIt() {
            tap("1")
            tap("Clear")
            compare(pad.length, 0)
            verify(!key("Clear").enabled)
        }

        function test_tooLong_stopsAtTheMost() {
            for (let i = 0; i < pad.maxLength + 3; ++i)
                pad.add("1")
            compare(pad.length, pad.maxLength)
        }

        function test_message_wrongPin_emptiesIt() {
            for (const digit of "1111")
                tap(digit)
            pad.message = "That is not the PIN. Try again."
            compare(pad.length, 0)
        }

        function test_busy_takesNothing() {
            for (const digit of "1111")
                tap(digit)
            pad.busy = true
            tap("2")
            pad.forceActiveFocus(Qt.TabFocusReason)
            keyClick("3")
            keyClick(Qt.Key_Return)
            compare(pad.length, 4)
            compare(accepted.count, 0)
        }

        function test_spoken_onlyHowMany() {
            for (const digit of "7777")
                tap(digit)
            const dots = findChild(pad, "dots")
            compare(dots.Accessible.name, "PIN")
            const said = dots.Accessible.name + " " + dots.Accessible.description
            verify(said.indexOf("7") < 0, said)
            verify(said.indexOf("4") >= 0, said)
        }

        function test_mirrored_digitsStayInPlace() {
            pad.LayoutMirroring.enabled = true
            pad.LayoutMirroring.childrenInherit = true
            wait(0)
            verify(key("1").mapToItem(root, 0, 0).x < key("3").mapToItem(root, 0, 0).x)
        }
    }
}
