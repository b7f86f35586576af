// SPDX-License-Identifier: Apache-2.0
// Aim: everything that can be pressed is pressed once by a tap, a click, Space, Return and Enter;
// is large enough; and shows where the keyboard is.
// Method: each kind of button in turn in the same window.
import QtQuick
import QtTest
import Alongside.Components
import Alongside.Theme

Item {
    id: root
    width: 900
    height: 700

    Component { id: bigButton; BigButton { text: "Say something"; symbolName: "say-something" } }
    Component { id: iconButton; IconTextButton { text: "Back"; symbolName: "back" } }
    Component { id: tile; ChoiceTile { text: "Bedtime"; symbolName: "bedtime" } }
    Component { id: faceTile; ChoiceTile { text: "Ana"; personName: "Ana"; detail: "Mum" } }
    Component { id: faceButton; FaceButton { name: "Dev"; detail: "Support worker" } }
    Component { id: pinKey; PinKey { text: "7" } }
    Component {
        id: checkTile
        ChoiceTile { text: "Family"; symbolName: "family"; checkable: true }
    }
    Component { id: spy; SignalSpy { signalName: "clicked" } }

    TestCase {
        id: test
        name: "BasicButtons"
        when: windowShown

        function init() {
            Theme.textScale = 1
        }

        function every() {
            return [
                { tag: "BigButton", made: bigButton, least: Theme.touchTarget },
                { tag: "IconTextButton", made: iconButton, least: Theme.touchTarget },
                { tag: "ChoiceTile", made: tile, least: Theme.answerTarget },
                { tag: "ChoiceTile with a face", made: faceTile, least: Theme.answerTarget },
                { tag: "FaceButton", made: faceButton, least: Theme.answerTarget },
                { tag: "PinKey", made: pinKey, least: Theme.answerTarget }
            ]
        }

        function make(component, properties) {
            const item = createTemporaryObject(component, root, Object.assign({ x: 40, y: 40 },
                properties ?? {}))
            verify(item)
            waitForRendering(item)
            return item
        }

        function ringOf(item) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i]
                if (child instanceof FocusRing)
                    return child
            }
            return null
        }

        function test_press_data() { return every() }
        function test_press(row) {
            const button = make(row.made)
            const clicks = createTemporaryObject(spy, root, { target: button })
            mouseClick(button)
            compare(clicks.count, 1, "click")
            const touch = touchEvent(button)
            touch.press(0, button).commit()
            touch.release(0, button).commit()
            compare(clicks.count, 2, "tap")
            button.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            compare(clicks.count, 3, "Space")
            keyClick(Qt.Key_Return)
            compare(clicks.count, 4, "Return")
            keyClick(Qt.Key_Enter)
            compare(clicks.count, 5, "Enter")
        }

        function test_disabled_ignoresEverything_data() { return every() }
        function test_disabled_ignoresEverything(row) {
            const button = make(row.made, { enabled: false })
            const clicks = createTemporaryObject(spy, root, { target: button })
            mouseClick(button)
            button.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Return)
            compare(clicks.count, 0)
        }

        function test_size_isLargeEnough_data() { return every() }
        function test_size_isLargeEnough(row) {
            const button = make(row.made)
            verify(button.width >= row.least, "width " + button.width)
            verify(button.height >= row.least, "height " + button.height)
        }

        function test_focusRing_showsForKeys_notAfterATap_data() { return every() }
        function test_focusRing_showsForKeys_notAfterATap(row) {
            const button = make(row.made)
            const ring = ringOf(button)
            verify(ring)
            mouseClick(button)
            verify(button.activeFocus)
            verify(!ring.visible)
            root.forceActiveFocus()
            button.forceActiveFocus(Qt.TabFocusReason)
            verify(ring.visible)
            compare(ring.width, button.width + 2 * (Theme.focusGap + Theme.focusWidth))
        }

        function test_largeText_makesItGrow_data() { return every() }
        function test_largeText_makesItGrow(row) {
            const button = make(row.made)
            const before = button.height + button.width
            Theme.textScale = 2
            tryVerify(() => button.height + button.width > before)
        }

        function test_longWords_narrowButton_wrap() {
            const button = make(bigButton,
                { width: 220, text: "Tell them about the bedtime light" })
            tryVerify(() => button.height > 2 * Theme.textBody + Theme.space5)
            verify(button.contentItem.height <= button.availableHeight + 1)
        }

        function test_name_isTheWords() {
            compare(make(bigButton).Accessible.name, "Say something")
            const face = make(faceTile)
            compare(face.Accessible.name, "Ana")
            compare(face.Accessible.description, "Mum")
        }

        function test_checkable_eachWay_changesOnce() {
            const box = make(checkTile)
            mouseClick(box)
            compare(box.checked, true)
            verify(box.Accessible.checked)
            box.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            compare(box.checked, false)
            keyClick(Qt.Key_Space)
            compare(box.checked, true)
        }

        function test_selected_pressedAgain_staysSelected() {
            const choice = make(tile, { selected: true })
            mouseClick(choice)
            verify(choice.chosen)
            choice.selected = false
            verify(!choice.chosen)
        }

        function test_kinds_lookDifferent() {
            const fills = ["primary", "secondary", "quiet", "danger"].map(
                kind => make(bigButton, { kind: kind }).fill.toString())
            compare(new Set(fills).size, 4)
        }
    }
}
