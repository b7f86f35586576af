// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme

// A text that people wrote together, with whose words are whose in the text itself. A positioner and
// no layout: the words flow as words do.
Column {
    id: whose

    property var paragraphs: [] // lists of { word, name, pattern, first }
    property var writers: [] // of { name, pattern }

    spacing: Theme.space3

    WriterKey {
        width: whose.width
        bottomPadding: Theme.space2
        writers: whose.writers
    }
    Repeater {
        model: whose.paragraphs

        WordFlow {
            id: paragraph

            required property var modelData

            width: whose.width
            sentence: paragraph.modelData.map(piece => piece.word).join("")

            Accessible.role: Accessible.StaticText
            Accessible.name: whose.spoken(paragraph.modelData)

            Repeater {
                model: paragraph.modelData

                MarkedWord {
                    required property var modelData

                    word: modelData.word
                    name: modelData.name
                    pattern: modelData.pattern
                    first: modelData.first
                    widthMax: whose.width > 0 ? whose.width : Theme.readingWidth // see DifferenceText
                }
            }
        }
    }

    function spoken(words: var): string {
        let sentence = ""
        for (let i = 0; i < words.length; ++i) {
            if (words[i].first)
                //: %1 a name; what they wrote follows
                sentence += (sentence === "" ? "" : " ") + qsTr("%1:").arg(words[i].name) + " "
            sentence += words[i].word
        }
        return sentence
    }
}
