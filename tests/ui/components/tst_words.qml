// SPDX-License-Identifier: Apache-2.0
// Aim: whose words are whose, what changed, and how it goes can be told without colour, by touch, by keys
// and by ear.
// Method: components with known values; what they show and say is read back.
import QtQuick
import QtTest
import Alongside.Theme
import Alongside.Components

Item {
    id: root

    property bool mirrored: false

    width: 900
    height: 900
    LayoutMirroring.enabled: root.mirrored
    LayoutMirroring.childrenInherit: true

    WhoseText {
        id: whose

        width: 600
        writers: [{ name: "Ana", pattern: 0 }, { name: "Dev", pattern: 1 }]
        paragraphs: [[
            { word: "We ", name: "Ana", pattern: 0, first: true }, { word: "pack ", name: "Ana", pattern: 0, first: false },
            { word: "today.", name: "Dev", pattern: 1, first: true }
        ]]
    }
    DifferenceText {
        id: difference

        width: 600
        y: 200
        pieces: [{ kind: "same", text: "at " }, { kind: "gone", text: "nine" }, { kind: "new", text: "ten now" }]
    }
    TextBox {
        id: box

        y: 300
        width: 600
        label: "Words"
        onEdited: text => edits.push(text)

        property var edits: []
    }
    PlotFrame {
        id: plot

        y: 480
        width: 700
        title: "Hard moments"
        sentences: ["One.", "Two."]
        head: ["When", "How many"]
        rows: [["May", "3"]]

        Words {
            text: "the picture"
        }
    }
    TestCase {
        name: "Words"
        when: windowShown

        function find(item: Item, fits: var): Item {
            if (fits(item))
                return item
            for (let i = 0; i < item.children.length; ++i) {
                const found = find(item.children[i], fits)
                if (found)
                    return found
            }
            return null
        }
        function shows(item: Item, words: string): bool {
            return find(item, one => one.visible && one.text === words) !== null
        }
        function button(name: string): Item {
            return find(plot, one => one.text === name && one.clicked !== undefined)
        }

        // Where the words stand, from the first to the last.
        function places(flow: Item, words: var): var {
            return words.map(text => find(flow, one => one.text === text).mapToItem(flow, 0, 0).x)
        }
        function test_words_goTheWayTheirLanguageIsRead_data() {
            return [
                { tag: "English", words: ["We ", "pack"], mirrored: false, leftward: false },
                { tag: "English, buttons in Urdu", words: ["We ", "pack"], mirrored: true, leftward: false },
                { tag: "Urdu", words: ["ہم ", "باندھتے"], mirrored: true, leftward: true },
                { tag: "Urdu, buttons in English", words: ["ہم ", "باندھتے"], mirrored: false, leftward: true },
                { tag: "Urdu after a number", words: ["12 ", "باندھتے"], mirrored: false, leftward: true }
            ]
        }
        function test_words_goTheWayTheirLanguageIsRead(row: var) {
            root.mirrored = row.mirrored
            const before = difference.pieces
            difference.pieces = [{ kind: "same", text: row.words.join("") }]
            waitForRendering(difference)
            const at = places(difference, row.words)
            compare(at[1] < at[0], row.leftward)
            difference.pieces = before
            root.mirrored = false
        }

        function test_whoseText_saysWhoBeforeTheirWords() {
            compare(whose.spoken(whose.paragraphs[0]), "Ana: We pack  Dev: today.")
        }
        function test_whoseText_differsByPattern() {
            const patterns = []
            find(whose, one => {
                if (one.pattern !== undefined && one.ink !== undefined)
                    patterns.push(one.pattern)
                return false
            })
            verify(patterns.includes(0) && patterns.includes(1))
        }
        function test_difference_hasSignsAndStrikes() {
            const gone = find(difference, one => one.text === "− nine")
            verify(gone !== null)
            verify(gone.font.strikeout)
            const came = find(difference, one => one.text === "+ ten ")
            verify(came !== null)
            verify(came.font.bold)
            verify(find(difference, one => one.text === "now") !== null)
        }
        function test_box_takesInWhatOthersWroteAndKeepsTheCursor() {
            box.text = "We pack."
            box.edits = []
            box.cursorPosition = 8
            box.apply([{ at: 0, remove: 0, insert: "First tea. " }])
            compare(box.text, "First tea. We pack.")
            compare(box.cursorPosition, 19)
            compare(box.edits.length, 0)
            box.cursorPosition = 5
            box.apply([{ at: 19, remove: 0, insert: " Then home." }, { at: 11, remove: 3, insert: "" }])
            compare(box.text, "First tea. pack. Then home.")
            compare(box.cursorPosition, 5)
        }
        function test_plot_isAPictureWordsOrATable() {
            verify(shows(plot, "the picture"))
            mouseClick(button("Words"))
            compare(plot.view, "words")
            verify(shows(plot, "One."))
            mouseClick(button("Table"))
            verify(shows(plot, "How many"))
            verify(shows(plot, "3"))
            button("Table").forceActiveFocus()
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Space)
            compare(plot.view, "picture")
        }
    }
}
