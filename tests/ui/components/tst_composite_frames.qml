// SPDX-License-Identifier: Apache-2.0
// Aim: every page has the way back, help and the sharing state in the same place; keys do what
// taps do; the whole page can be reached without a finger that drags.
// Method: frames in several sizes, driven by taps and keys.
import QtQuick
import QtTest
import QtQuick.Layouts
import Alongside.Components
import Alongside.Theme

Item {
    id: root
    width: 1280
    height: 800

    Component {
        id: frame

        PageFrame {
            width: 1280
            height: 800
            title: "Bedtime"
            sharing: ({ state: "shared", time: "10:42", people: 4 })

            footer: BigButton { text: "Add to this" }
            Repeater {
                model: 12

                AnswerCard {
                    required property int index

                    Layout.fillWidth: true
                    question: "Question " + index
                    answer: "Answer"
                }
            }
        }
    }
    Component {
        id: brief

        PageFrame {
            width: 1280
            height: 800
            title: "Bedtime"

            Words { text: "One line" }
        }
    }
    Component {
        id: step

        StepFrame {
            width: 1280
            height: 800
            title: "Say something"
            question: "What is it about?"
            step: 2
            steps: 4
        }
    }
    Component {
        id: choiceStep

        StepFrame {
            readonly property alias first: firstAnswer

            width: 1024
            height: 600
            title: "Say something"
            question: "What does Theo say to these words?"
            symbolName: "agree"
            step: 2
            steps: 4
            sharing: ({ state: "saved", waiting: 12 })

            ChoiceTile {
                id: firstAnswer

                Layout.fillWidth: true
                text: "Yes"
                detail: "It is right like this."
                symbolName: "done"
            }
            Repeater {
                model: 3

                ChoiceTile {
                    Layout.fillWidth: true
                    text: "Another"
                    symbolName: "done"
                }
            }
        }
    }
    Component {
        id: manyButtons

        PageFrame {
            width: 1024
            height: 600
            title: "Which plan?"
            footer: [
                BigButton { text: "Begin a plan" },
                BigButton { text: "I have an invitation" },
                BigButton { text: "Start a group" },
                BigButton { text: "Lock the tablet" }
            ]

            Words { text: "One line" }
        }
    }
    Component {
        id: mainAndOthers

        PageFrame {
            width: 1024
            height: 600
            title: "Swim every week"
            footer: [
                BigButton { text: "Record"; kind: "primary" },
                BigButton { text: "How we help" },
                BigButton { text: "Who agrees" },
                BigButton { text: "Another thing" }
            ]

            Words { text: "One line" }
        }
    }
    Component { id: longButton; BigButton { } }
    Component { id: spy; SignalSpy { } }

    TestCase {
        id: test
        name: "CompositeFrames"
        when: windowShown

        function cleanup() {
            Theme.textScale = 1
        }

        function make(component, properties) {
            const item = createTemporaryObject(component, root, properties ?? {})
            verify(item)
            item.forceActiveFocus()
            waitForRendering(item)
            return item
        }

        function watch(target, signalName) {
            return createTemporaryObject(spy, root, { target: target, signalName: signalName })
        }

        function all(item, found) {
            for (let i = 0; i < item.children.length; ++i) {
                found.push(item.children[i])
                all(item.children[i], found)
            }
            return found
        }

        function named(item, words) {
            return all(item, []).find(child => child.visible && child.text === words
                && child.clicked !== undefined) ?? null
        }

        function sharingOf(item) {
            return all(item, []).find(child => child instanceof SharingState)
        }

        function test_headSendsItsSignals() {
            const page = make(frame, { canStop: true })
            for (const [words, name] of [["Back", "back"], ["Help", "help"], ["Stop", "stop"]]) {
                const heard = watch(page, name)
                mouseClick(named(page, words))
                compare(heard.count, 1, words)
            }
            const heard = watch(page, "sharingClicked")
            mouseClick(sharingOf(page))
            compare(heard.count, 1)
            compare(sharingOf(page).sentence, "Shared, 10:42, with 4 people")
        }

        function test_escapeAndTheTabletsBackLeaveThePage() {
            const page = make(frame)
            const heard = watch(page, "back")
            keyClick(Qt.Key_Escape)
            keyClick(Qt.Key_Back)
            compare(heard.count, 2)
            page.canGoBack = false
            keyClick(Qt.Key_Escape)
            compare(heard.count, 2)
        }

        function test_headStaysInItsPlace_data() {
            return [{ tag: "wide", width: 1280, height: 800, scale: 1 },
                { tag: "upright", width: 800, height: 1280, scale: 1 },
                { tag: "large text", width: 1280, height: 800, scale: 2 },
                { tag: "low and large text", width: 1024, height: 600, scale: 2 }]
        }
        function test_headStaysInItsPlace(row) {
            Theme.textScale = row.scale
            const page = make(frame, { width: row.width, height: row.height })
            const back = named(page, "Back").mapToItem(page, 0, 0)
            const help = named(page, "Help")
            verify(back.x <= Theme.space5 && back.y <= Theme.space5, "back at the start of the top")
            const helpEnd = help.mapToItem(page, help.width, 0)
            verify(helpEnd.x >= row.width - Theme.space5 && helpEnd.y <= Theme.space5)
            const sharing = sharingOf(page)
            const place = sharing.mapToItem(page, 0, 0)
            verify(place.y <= Theme.space5 && place.x + sharing.width <= helpEnd.x - help.width)
        }

        function test_lowScreenAndLargeText_showTheQuestionAndItsFirstAnswerAtOnce() {
            Theme.textScale = 2
            const page = make(choiceStep)
            tryCompare(page, "settling", false)
            const end = named(page, "More below").mapToItem(page, 0, 0).y
            for (const words of ["What does Theo say to these words?", "2 of 4"]) {
                const shown = all(page, []).find(child => child.visible && child.text === words && child.width > 0)
                verify(shown, words)
                verify(shown.mapToItem(page, 0, shown.height).y < end, words)
            }
            verify(page.first.mapToItem(page, 0, page.first.height).y <= end, "the first answer")
            verify(all(page, []).find(child => child.visible && child.text === "Saved"))
            compare(sharingOf(page).sentence, "Saved on this tablet (12 waiting)")
        }

        function test_mainThingStaysInSightWhereTheOthersHaveNoRoom() {
            Theme.textScale = 2
            const page = make(mainAndOthers)
            tryCompare(page, "settling", false)
            const inSight = words => named(page, words).mapToItem(page, 0, 0).y < page.height
                && named(page, words).parent === named(page, "Record").parent
            verify(inSight("Record"))
            verify(!inSight("How we help") && !inSight("Who agrees"))
            const first = named(page, "How we help").mapToItem(page, 0, 0)
            const second = named(page, "Who agrees").mapToItem(page, 0, 0)
            verify(first.y <= second.y, "in the same order")
            Theme.textScale = 1
            page.height = 800
            page.width = 1280
            page.settle()
            const x = words => named(page, words).mapToItem(page, 0, 0).x
            tryVerify(() => inSight("How we help") && inSight("Who agrees"))
            tryVerify(() => x("Record") > x("How we help") && x("How we help") > x("Who agrees"))
        }

        function test_pageThatOneComesBackToKeepsItsFoot() {
            Theme.textScale = 2
            const page = make(manyButtons)
            tryCompare(page, "settling", false)
            verify(!page.footerStays, "so many buttons leave no room")
            page.visible = false
            page.settle() // words that change meanwhile
            tryCompare(page, "settling", false)
            page.visible = true
            verify(!page.footerStays)
            tryCompare(page, "settling", false)
            verify(!page.footerStays)
        }

        function test_buttonWithLongWordsStaysOnThePage() {
            Theme.textScale = 2
            const words = "Tudalennau rydym yn eu hysgrifennu gyda'n gilydd"
            const page = make(brief, { width: 800, height: 1280 })
            page.footer = [createTemporaryObject(longButton, page, { text: words })]
            page.settle()
            tryCompare(page, "settling", false)
            const button = named(page, words)
            const place = button.mapToItem(page, 0, 0)
            verify(place.x >= 0 && place.x + button.width <= page.width)
            verify(button.height > Theme.touchTarget * 3, "its words wrap")
        }

        function test_titleBeginsWhereThePageBegins_data() {
            return [{ tag: "with a way back", back: true, max: Theme.pageWidth },
                { tag: "without one", back: false, max: Theme.pageWidth },
                { tag: "short lines", back: true, max: Theme.readingWidth }]
        }
        function test_titleBeginsWhereThePageBegins(row) {
            const page = make(brief, { canGoBack: row.back, contentWidthMax: row.max })
            tryCompare(page, "settling", false)
            const title = all(page, []).find(child => child.visible && child.text === "Bedtime")
            const line = all(page, []).find(child => child.visible && child.text === "One line")
            fuzzyCompare(title.mapToItem(page, 0, 0).x, line.mapToItem(page, 0, 0).x, Theme.space2)
        }

        function test_longPageIsReadToItsEndWithTaps() {
            const page = make(frame)
            const more = named(page, "More below")
            verify(more)
            const last = all(page, []).find(child => child.question === "Question 11")
            const yes = () => last.mapToItem(page, 0, last.height).y < more.mapToItem(page, 0, 0).y
            verify(!yes(), "not in sight at first")
            for (let i = 0; i < 10 && more.text === "More below"; ++i)
                mouseClick(more)
            verify(yes(), "in sight at the end")
            compare(more.text, "Back to the top")
            mouseClick(more)
            compare(more.text, "More below")
        }

        function test_longPageIsReadWithPageKeys() {
            const page = make(frame)
            const first = all(page, []).find(child => child.question === "Question 0")
            const start = first.mapToItem(page, 0, 0).y
            keyClick(Qt.Key_PageDown)
            verify(first.mapToItem(page, 0, 0).y < start)
            keyClick(Qt.Key_PageUp)
            compare(first.mapToItem(page, 0, 0).y, start)
        }

        function test_whatTabReachesIsInSight() {
            const page = make(frame)
            const last = all(page, []).find(child => child.question === "Question 11")
            let found = false
            for (let i = 0; i < 40 && !found; ++i) {
                keyClick(Qt.Key_Tab)
                const item = page.Window.activeFocusItem
                const top = item.mapToItem(page, 0, 0).y
                verify(top >= 0 && top + item.height <= page.height, "in sight: " + i)
                found = item.parent === last
            }
            verify(found)
        }

        function test_shortPageHasNothingToPushUp() {
            const page = make(brief)
            verify(!named(page, "More below"))
            verify(!sharingOf(page).visible, "a page outside of a plan has no sharing state")
        }

        // Qt leaves words on top of each other when rows that wrap become wider or narrower.
        function test_turningTheTabletLeavesNothingOnTopOfAnother() {
            const page = make(frame)
            for (const size of [[800, 1280], [1280, 800], [600, 1024], [1280, 800]]) {
                page.width = size[0]
                page.height = size[1]
                waitForRendering(page)
                const cards = all(page, []).filter(child => child instanceof AnswerCard)
                tryVerify(() => {
                    for (let i = 1; i < cards.length; ++i) {
                        if (cards[i].y < cards[i - 1].y + cards[i - 1].height)
                            return false
                    }
                    return page.nudge === 0
                })
            }
        }

        function test_stepSaysHowFarAndLeadsOn() {
            const page = make(step)
            verify(all(page, []).some(child => child instanceof Words && child.text === "2 of 4"))
            const heard = watch(page, "next")
            mouseClick(named(page, "Next"))
            compare(heard.count, 1)
            page.canNext = false
            mouseClick(named(page, "Next"))
            compare(heard.count, 1)
            const stopped = watch(page, "stop")
            mouseClick(named(page, "Stop"))
            compare(stopped.count, 1)
        }

        function test_singleStepCountsNothing() {
            const page = make(step, { step: 1, steps: 1 })
            verify(!all(page, []).some(child => child.visible && child.text === "1 of 1"))
        }
    }
}
