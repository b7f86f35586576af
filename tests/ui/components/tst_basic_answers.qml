// SPDX-License-Identifier: Apache-2.0
// Aim: how good and how much can be said by tap and by keys; nothing is picked by accident.
import QtQuick
import QtTest
import Alongside.Components
import Alongside.Theme

Item {
    id: root
    width: 1000
    height: 700

    Component {
        id: scaleMade
        FaceScale {
            question: "How good was it?"
            width: 900
            onPicked: value => this.value = value
        }
    }
    Component {
        id: dialMade
        AmountDial {
            unit: "minutes"
            width: 560
            value: 10
            step: 5
            maximum: 20
            quickValues: [5, 15]
            onMoved: value => this.value = value
        }
    }
    Component { id: pickedSpy; SignalSpy { signalName: "picked" } }
    Component { id: movedSpy; SignalSpy { signalName: "moved" } }

    TestCase {
        name: "BasicAnswers"
        when: windowShown

        function cleanup() {
            Theme.textScale = 1
        }

        function make(component, properties) {
            const item = createTemporaryObject(component, root, properties ?? {})
            verify(item)
            waitForRendering(item)
            return item
        }

        function named(item, name) {
            if (item.visible === false)
                return null
            if (item.Accessible.name === name && item.clicked !== undefined)
                return item
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i]
                const found = named(child, name)
                if (found)
                    return found
            }
            return null
        }

        function test_faces_tap_picksThatOne_data() {
            return [
                { tag: "very bad", value: 1 }, { tag: "bad", value: 2 },
                { tag: "in between", value: 3 }, { tag: "good", value: 4 },
                { tag: "very good", value: 5 }
            ]
        }
        function test_faces_tap_picksThatOne(row) {
            const scale = make(scaleMade)
            const face = named(scale, row.tag)
            verify(face)
            const touch = touchEvent(face)
            touch.press(0, face).commit()
            touch.release(0, face).commit()
            compare(scale.value, row.value)
            verify(face.Accessible.checked)
        }

        function test_faces_arrows_moveAndPickNothing() {
            const scale = make(scaleMade)
            const picks = createTemporaryObject(pickedSpy, root, { target: scale })
            named(scale, "very bad").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Right)
            verify(named(scale, "in between").activeFocus)
            keyClick(Qt.Key_Left)
            verify(named(scale, "bad").activeFocus)
            compare(picks.count, 0)
            keyClick(Qt.Key_Space)
            compare(scale.value, 2)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Return)
            compare(scale.value, 3)
            compare(picks.count, 2)
        }

        function test_faces_arrowsAtTheEnds_stay() {
            const scale = make(scaleMade)
            named(scale, "very good").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            verify(named(scale, "very good").activeFocus)
        }

        function test_faces_mirrored_goTheOtherWay() {
            const scale = make(scaleMade)
            scale.LayoutMirroring.enabled = true
            scale.LayoutMirroring.childrenInherit = true
            const first = named(scale, "very bad")
            const last = named(scale, "very good")
            tryVerify(() => first.mapToItem(root, 0, 0).x > last.mapToItem(root, 0, 0).x)
            first.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Left)
            verify(named(scale, "bad").activeFocus)
        }

        function test_faces_disabled_pickNothing() {
            const scale = make(scaleMade, { enabled: false })
            mouseClick(named(scale, "good"))
            compare(scale.value, 0)
        }

        function test_faces_widths_stayInOneRow_data() {
            return [
                { tag: "wide", width: 900, scale: 1, least: Theme.answerTarget },
                { tag: "portrait, large text", width: 760, scale: 2, least: Theme.answerTarget },
                { tag: "narrow", width: 330, scale: 1, least: 56 },
                { tag: "narrow, large text", width: 330, scale: 2, least: 56 }
            ]
        }
        function test_faces_widths_stayInOneRow(row) {
            Theme.textScale = row.scale
            const scale = make(scaleMade, { width: row.width })
            let end = 0
            for (const word of scale.words) {
                const face = named(scale, word)
                const place = face.mapToItem(scale, 0, 0)
                verify(place.x >= end, word + " starts at " + place.x)
                end = place.x + face.width
                verify(end <= row.width + 1, word + " ends at " + end)
                verify(face.width >= row.least && face.height >= row.least,
                       word + ": " + face.width + " x " + face.height)
                compare(place.y, named(scale, "very bad").mapToItem(scale, 0, 0).y)
            }
        }

        function test_dial_moreAndLess_keepInBounds() {
            const dial = make(dialMade)
            const more = named(dial, "More")
            const less = named(dial, "Less")
            mouseClick(more)
            compare(dial.value, 15)
            mouseClick(more)
            compare(dial.value, 20)
            verify(!more.enabled)
            for (let i = 0; i < 4; ++i)
                mouseClick(less)
            compare(dial.value, 0)
            verify(!less.enabled)
        }

        function test_dial_keys_move() {
            const dial = make(dialMade)
            named(dial, "More").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Up)
            compare(dial.value, 15)
            keyClick("-")
            compare(dial.value, 10)
            keyClick(Qt.Key_Down)
            compare(dial.value, 5)
            keyClick("+")
            keyClick(Qt.Key_Space)
            compare(dial.value, 15)
        }

        function test_dial_quickValue_isTaken() {
            const dial = make(dialMade)
            mouseClick(named(dial, "15 minutes"))
            compare(dial.value, 15)
            verify(named(dial, "15 minutes").chosen)
        }

        function test_dial_notAnswered_saysSo_andStartsAtTheLeast() {
            const dial = make(dialMade, { answered: false })
            compare(findChild(dial, "amount").text, "?")
            const moves = createTemporaryObject(movedSpy, root, { target: dial })
            mouseClick(named(dial, "More"))
            compare(moves.count, 1)
            compare(moves.signalArguments[0][0], 0)
        }

        function test_dial_numbers_areShort_data() {
            return [
                { tag: "whole", number: 45, words: "45" },
                { tag: "half", number: 2.5, words: "2.5" },
                { tag: "quarter", number: 0.25, words: "0.25" },
                { tag: "nearly whole", number: 0.1 + 0.2 + 0.7, words: "1" }
            ]
        }
        function test_dial_numbers_areShort(row) {
            compare(make(dialMade).words(row.number),
                    row.words.replace(".", Qt.locale().decimalPoint))
        }
    }
}
