// SPDX-License-Identifier: Apache-2.0
// Aim: messages say what they have to say, offer what one can do, and stay until one answers.
import QtQuick
import QtTest
import Alongside.Components
import Alongside.Symbols
import Alongside.Theme

Item {
    id: root
    width: 1000
    height: 700

    Component { id: toastMade; ToastUndo { width: 800 } }
    Component {
        id: noticeMade
        Notice { width: 900; title: "Two versions"; text: "Ana and Dev"; actionText: "Look" }
    }
    Component {
        id: hintMade
        EmptyHint { width: 900; title: "No goals yet"; text: "They show here."; actionText: "Add" }
    }
    Component { id: faceMade; PersonFace { } }
    Component { id: titleMade; SectionTitle { text: "Goals"; symbolName: "goal"; width: 400 } }
    Component { id: symbolMade; Symbol { } }
    Component { id: spyMade; SignalSpy { } }

    TestCase {
        name: "BasicMessages"
        when: windowShown

        function cleanup() {
            Theme.textScale = 1
        }

        function make(component, properties) {
            const item = createTemporaryObject(component, root, properties ?? {})
            verify(item)
            return item
        }

        function spyOn(item, signal) {
            return createTemporaryObject(spyMade, root, { target: item, signalName: signal })
        }

        function button(item, words) {
            if (item instanceof BigButton && item.text === words)
                return item
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i]
                const found = button(child, words)
                if (found)
                    return found
            }
            return null
        }

        function test_toast_undo_isTold_andGoes() {
            const toast = make(toastMade)
            verify(!toast.visible)
            toast.show("The goal is put away.")
            tryCompare(toast, "visible", true)
            const undone = spyOn(toast, "undo")
            const closed = spyOn(toast, "closed")
            mouseClick(button(toast, "Undo"))
            compare(undone.count, 1)
            compare(closed.count, 0)
            verify(!toast.visible)
        }

        function test_toast_close_keepsWhatWasDone_andComesAgain() {
            const toast = make(toastMade)
            toast.show("Put away.")
            const undone = spyOn(toast, "undo")
            const closed = spyOn(toast, "closed")
            button(toast, "Close").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            compare(closed.count, 1)
            compare(undone.count, 0)
            verify(!toast.visible)
            toast.show("Put away.")
            verify(toast.visible)
        }

        function test_toast_neverTakesTheFocus() {
            const toast = make(toastMade)
            const field = make(noticeMade, { y: 300 })
            button(field, "Look").forceActiveFocus(Qt.TabFocusReason)
            toast.show("Put away.")
            waitForRendering(toast)
            verify(button(field, "Look").activeFocus)
        }

        function test_notice_action_isTold() {
            const notice = make(noticeMade)
            const actions = spyOn(notice, "action")
            mouseClick(button(notice, "Look"))
            compare(actions.count, 1)
        }

        function test_notice_narrow_standsUnderEachOther_andFits() {
            Theme.textScale = 2
            const notice = make(noticeMade, { width: 500 })
            waitForRendering(notice)
            const look = button(notice, "Look")
            const place = look.mapToItem(notice, 0, 0)
            verify(place.x >= 0 && place.x + look.width <= notice.width)
            tryVerify(() => look.mapToItem(notice, 0, look.height).y <= notice.implicitHeight)
        }

        function test_notice_withoutAction_hasNoButton() {
            verify(!button(make(noticeMade, { actionText: "" }), "").visible)
        }

        function test_hint_action_isTold() {
            const hint = make(hintMade)
            waitForRendering(hint)
            const actions = spyOn(hint, "action")
            mouseClick(button(hint, "Add"))
            compare(actions.count, 1)
        }

        function test_hint_standsInTheMiddle() {
            const hint = make(hintMade)
            waitForRendering(hint)
            const add = button(hint, "Add")
            fuzzyCompare(add.mapToItem(hint, add.width / 2, 0).x, hint.width / 2, 2)
        }

        function test_face_initials_data() {
            return [
                { tag: "one name", name: "Theo", initials: "T" },
                { tag: "two names", name: "Ana Wenlow", initials: "AW" },
                { tag: "three names", name: "kim of wenlow", initials: "KW" },
                { tag: "spaces", name: "  Jay ", initials: "J" },
                { tag: "nobody", name: "", initials: "" }
            ]
        }
        function test_face_initials(row) {
            compare(make(faceMade, { name: row.name }).initials, row.initials)
        }

        function test_face_photoMissing_showsInitials() {
            const face = make(faceMade,
                { name: "Theo", photo: "qrc:/qt/qml/Alongside/Symbols/home.svg" })
            tryCompare(face, "photoShown", true)
            ignoreWarning(/Cannot open/)
            const without = make(faceMade, { name: "Theo", photo: "qrc:/no/such/photo.png" })
            wait(50)
            verify(!without.photoShown)
        }

        function test_title_isAHeading() {
            const title = make(titleMade)
            compare(title.Accessible.role, Accessible.Heading)
            compare(title.Accessible.name, "Goals")
        }

        function test_symbols_everyName_isDrawn() {
            verify(SymbolNames.all.length > 80)
            const symbol = make(symbolMade)
            for (const name of SymbolNames.all) {
                symbol.name = name
                tryVerify(() => symbol.status === Image.Ready, 1000, name)
                compare(symbol.implicitWidth, Theme.symbol)
            }
            symbol.name = "made-with-a-newer-app"
            tryCompare(symbol, "status", Image.Ready)
            verify(!symbol.known)
        }

        function test_symbols_pointTheOtherWay_onlyWhereTheyPoint() {
            const symbol = make(symbolMade, { name: "back" })
            symbol.LayoutMirroring.enabled = true
            verify(symbol.mirror)
            symbol.name = "home"
            verify(!symbol.mirror)
        }
    }
}
