// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme

// What changed, word by word: what went is struck through and has a minus, what came is bold, stands
// on a plate with an edge, and has a plus.
WordFlow {
    id: difference

    property var pieces: [] // of { kind: "same", "gone" or "new", text }
    property string spoken: "" // the same read out

    readonly property var words: difference.split(difference.pieces)

    sentence: difference.words.map(word => word.text).join("")

    Accessible.role: Accessible.StaticText
    Accessible.name: difference.spoken
    Accessible.ignored: difference.spoken === ""

    spacing: 0

    Repeater {
        model: difference.words

        DifferenceWord {
            required property var modelData

            text: modelData.text
            kind: modelData.kind
            begins: modelData.begins
            // A layout gives no width to what has no height, and without width there would be no words.
            widthMax: difference.width > 0 ? difference.width : Theme.readingWidth
        }
    }

    // Words by themselves, so that they flow; only the first of a run has its sign.
    function split(pieces: var): var {
        const words = []
        for (let i = 0; i < (pieces ? pieces.length : 0); ++i) {
            const text = pieces[i].text.replace(/\s+/g, " ")
            const parts = text.match(/\S+ ?/g) ?? []
            if (text.startsWith(" ") && words.length > 0 && !words[words.length - 1].text.endsWith(" "))
                words[words.length - 1].text += " "
            for (let j = 0; j < parts.length; ++j)
                words.push({ text: parts[j], kind: pieces[i].kind, begins: j === 0 })
        }
        return words
    }
}
