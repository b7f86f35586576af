// SPDX-License-Identifier: Apache-2.0
// Aim: cards say whole sentences, tell whose words they are, never hide what is missing, and each
// button on them sends its own signal.
// Method: every card with made-up values; buttons found by their words and pressed.
import QtQuick
import QtTest
import Alongside.Components
import Alongside.Theme

Item {
    id: root
    width: 1000
    height: 800

    Component { id: statement; StatementCard { width: 900 } }
    Component { id: answer; AnswerCard { width: 900 } }
    Component { id: goal; GoalCard { width: 900 } }
    Component { id: triangle; TriangleView { width: 400 } }
    Component { id: sharing; SharingState { width: 400 } }
    Component { id: versions; TwoVersions { width: 900 } }
    Component { id: spy; SignalSpy { } }

    TestCase {
        id: test
        name: "CompositeCards"
        when: windowShown

        readonly property var two: [
            { id: "a", words: "Half past nine", by: "Ana", when: "10:42", isMe: true },
            { id: "d", words: "When he wants", by: "Dev", when: "11:05" }
        ]

        function make(component, properties) {
            const item = createTemporaryObject(component, root, properties ?? {})
            verify(item)
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

        function buttons(item) {
            return all(item, []).filter(child => child instanceof BigButton && child.visible)
        }

        function button(item, words) {
            return buttons(item).find(child => child.text === words) ?? null
        }

        function shown(item, words) {
            return all(item, []).some(child => child instanceof Words && child.visible
                && child.text.indexOf(words) >= 0)
        }

        function test_cardIsPressedOnceByEachMeans_data() {
            return [{ tag: "statement", made: statement }, { tag: "answer", made: answer },
                { tag: "goal", made: goal }]
        }
        function test_cardIsPressedOnceByEachMeans(row) {
            const card = make(row.made)
            const clicks = watch(card, "clicked")
            mouseClick(card, 10, 10)
            compare(clicks.count, 1, "click")
            const touch = touchEvent(card)
            touch.press(0, card, 10, 10).commit()
            touch.release(0, card, 10, 10).commit()
            compare(clicks.count, 2, "tap")
            keyClick(Qt.Key_Return)
            compare(clicks.count, 3, "Return")
            keyClick(Qt.Key_Space)
            compare(clicks.count, 4, "Space")
            verify(card.height >= Theme.answerTarget)
        }

        function test_cardThatLeadsNowhereCannotBePressed() {
            const card = make(answer, { interactive: false })
            const clicks = watch(card, "clicked")
            mouseClick(card, 10, 10)
            keyClick(Qt.Key_Return)
            compare(clicks.count, 0)
        }

        function test_statementSaysWhoseWordsItIs() {
            const card = make(statement, { words: "I go to bed at eleven.", saidBy: "Theo",
                saidAs: "relative", howSaidLabel: "With pictures", writtenBy: "Ana", when: "10:42" })
            compare(card.sentence, "Theo says: I go to bed at eleven. How: With pictures. "
                + "Ana wrote it down. 10:42")
            verify(!shown(card, "We think"))
        }

        function test_guessIsNeverSomebodysWords() {
            const card = make(statement, { words: "The light is too bright.", saidBy: "Moll",
                saidAs: "we-think", because: "he turned away" })
            verify(card.sentence.indexOf("We think: The light") === 0)
            verify(card.sentence.indexOf("Because: he turned away") > 0)
            verify(card.sentence.indexOf("said this") < 0)
            verify(shown(card, "Nobody said this"))
            verify(shown(card, "Moll thinks so"))
        }

        function test_statementButtonsHaveSignalsOfTheirOwn() {
            const card = make(statement, { editable: true, openVersions: 2 })
            const clicks = watch(card, "clicked")
            const changes = watch(card, "changeClicked")
            const opens = watch(card, "versionsClicked")
            mouseClick(button(card, "Change this"))
            mouseClick(button(card, "See both answers"))
            compare(changes.count, 1)
            compare(opens.count, 1)
            compare(clicks.count, 0, "the card under them is not pressed as well")
        }

        function test_statementWithoutRightsHasNoButtons() {
            compare(buttons(make(statement, { editable: false, openVersions: 1 })).length, 0)
        }

        function test_noAnswerIsSaid() {
            const card = make(answer, { question: "What food do you like?", by: "Ana" })
            compare(card.sentence, "What food do you like? Nobody has said yet.")
        }

        function test_sharingSaysItsStateInWords_data() {
            return [
                { tag: "saved", state: "saved", waiting: 3, said: "Saved on this tablet (3 waiting)" },
                { tag: "saved, nothing waits", state: "saved", said: "Saved on this tablet" },
                { tag: "saved, one waits", state: "saved", waiting: 1,
                    said: "Saved on this tablet (1 waiting)" },
                { tag: "sending", state: "sending", said: "Sending" },
                { tag: "shared", state: "shared", time: "10:42", people: 4,
                    said: "Shared, 10:42, with 4 people" },
                { tag: "shared with one", state: "shared", time: "10:42", people: 1,
                    said: "Shared, 10:42, with 1 person" },
                { tag: "shared with nobody yet", state: "shared", time: "10:42",
                    said: "Shared, 10:42" },
                { tag: "failed", state: "failed", reason: "The tablet is full.",
                    nextStep: "Take some photos away.",
                    said: "Could not share: The tablet is full. Take some photos away." },
                { tag: "failed, cause unknown", state: "failed", said: "Could not share" },
                { tag: "a state from a newer app", state: "dancing", said: "Saved on this tablet" }
            ]
        }
        function test_sharingSaysItsStateInWords(row) {
            const state = make(sharing, { state: row.state, waiting: row.waiting ?? 0,
                time: row.time ?? "", people: row.people ?? 0, reason: row.reason ?? "",
                nextStep: row.nextStep ?? "" })
            compare(state.sentence, row.said)
        }

        function test_sharingIsPressedOnlyWhenItLeadsSomewhere() {
            const state = make(sharing)
            const clicks = watch(state, "clicked")
            mouseClick(state)
            compare(clicks.count, 0)
            state.interactive = true
            mouseClick(state)
            compare(clicks.count, 1)
        }

        function test_keepingOneSaysWhich() {
            const both = make(versions, { versions: two })
            const kept = watch(both, "keep")
            mouseClick(button(both, "Keep Dev's"))
            compare(kept.signalArguments[0][0], "d")
            compare(kept.signalArguments[0][1], 1)
            mouseClick(button(both, "Keep mine"))
            compare(kept.signalArguments[1][0], "a")
        }

        function test_keepingBothAndLater() {
            const both = make(versions, { versions: two })
            const kept = watch(both, "keepBoth")
            const later = watch(both, "later")
            mouseClick(button(both, "Keep both"))
            mouseClick(button(both, "Talk about it later"))
            compare(kept.count, 1)
            compare(later.count, 1)
        }

        function test_threeAnswersAreAllKept() {
            const three = two.concat([{ id: "k", words: "At ten", by: "Kim", when: "12:00" }])
            const both = make(versions, { versions: three })
            verify(button(both, "Keep all"))
            verify(!button(both, "Keep both"))
            verify(button(both, "Keep Kim's"))
        }

        function test_settledShowsWhoAndNothingToPress() {
            const both = make(versions, { versions: two, keptBy: "Theo" })
            verify(shown(both, "Theo kept both."))
            verify(shown(both, "When he wants"), "both answers stay in sight")
            compare(buttons(both).length, 0)
        }

        function test_whoMayNotChooseSeesAndCannotPress() {
            const both = make(versions, { versions: two, canChoose: false })
            verify(shown(both, "Half past nine"))
            compare(buttons(both).length, 0)
        }

        function test_answersStandUnderEachOtherWhereItIsNarrow() {
            const both = make(versions, { versions: two })
            const cards = all(both, []).filter(child => child instanceof VersionCard)
            compare(cards.length, 2)
            tryVerify(() => cards[0].y === cards[1].y && cards[0].x < cards[1].x)
            both.width = 400
            tryVerify(() => cards[0].x === cards[1].x && cards[0].y < cards[1].y)
        }

        function test_goalSaysHowItWent() {
            const card = make(goal, { words: "Swim every week", who: "Moll", state: "Doing this now",
                lastOutcome: { what: "Swimming", amount: 12, unit: "lengths", quality: 5,
                    when: "Today", whole: true } })
            compare(card.sentence, "Swim every week. Doing this now. With Moll. "
                + "The last time: Today. Swimming. 12 lengths. Very good.")
            const records = watch(card, "record")
            const clicks = watch(card, "clicked")
            mouseClick(button(card, "Say how it went"))
            compare(records.count, 1)
            compare(clicks.count, 0)
        }

        function test_goalSaysThatSomethingIsMissing() {
            const card = make(goal, { words: "Cook for Nan",
                lastOutcome: { what: "Made soup", amount: "", unit: "", quality: 4, when: "Sunday",
                    whole: false } })
            verify(card.sentence.indexOf("Something is missing.") > 0)
            verify(shown(card, "How much it was is missing"))
        }

        function test_goalNobodyWroteAboutYet() {
            const card = make(goal, { words: "Quiet mornings" })
            verify(card.sentence.indexOf("Nothing is written about this yet.") > 0)
            verify(!shown(card, "is missing"))
        }

        function test_triangleIsWholeOnlyWithAllThree_data() {
            return [
                { tag: "whole", what: "Swam", howMuch: "12 lengths", howGood: 5, whole: true,
                    said: "Swam. 12 lengths. Very good." },
                { tag: "no amount", what: "Swam", howMuch: " ", howGood: 5, whole: false,
                    said: "Swam. How much it was is missing. Very good." },
                { tag: "no face", what: "Swam", howMuch: "12 lengths", howGood: 0, whole: false,
                    said: "Swam. 12 lengths. How good it was is missing." },
                { tag: "a face that does not exist", what: "Swam", howMuch: "1", howGood: 9,
                    whole: false, said: "Swam. 1. How good it was is missing." },
                { tag: "nothing", what: "", howMuch: "", howGood: 0, whole: false,
                    said: "What was done is missing. How much it was is missing. "
                        + "How good it was is missing." }
            ]
        }
        function test_triangleIsWholeOnlyWithAllThree(row) {
            const view = make(triangle, { what: row.what, howMuch: row.howMuch,
                howGood: row.howGood })
            compare(view.whole, row.whole)
            compare(view.sentence, row.said)
            const empty = all(view, []).filter(child => child instanceof CornerPlate && child.missing)
            compare(empty.length === 0, row.whole)
        }
    }
}
