// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The pages to speak, to pick a photo and to draw, for a journey that has them in its stack.
QtObject {
    id: pages

    required property T.StackView stack
    property var items: []
    property int step: 1
    property int steps: 1
    property bool soundLeadsOn: false // what was spoken needs no more words: on to the next question

    signal changed(var items)
    signal spoken
    signal stop
    signal helpWanted(string title, string text)
    signal sharingWanted

    // Goes on with something that is there already.
    function open(item: var): void {
        const page = item.type === "drawing" ? pages.drawPage : pages.photoPage
        pages.stack.push(page, { "mediaId": item.id, "words": item.words ?? "" })
    }

    property Component speakPage: Component {
        SpeakPage {
            listensAtOnce: true
            nextText: pages.soundLeadsOn ? qsTr("Next") : qsTr("Use it")
            nextSymbol: pages.soundLeadsOn ? "next" : "done"
            items: pages.items
            step: pages.step
            steps: pages.steps
            onChanged: items => pages.changed(items)
            onBack: pages.stack.pop()
            onNext: {
                if (pages.soundLeadsOn)
                    pages.spoken()
                else
                    pages.stack.pop()
            }
            onStop: pages.stop()
            onHelpWanted: (title, text) => pages.helpWanted(title, text)
            onSharingWanted: pages.sharingWanted()
        }
    }
    property Component photoPage: Component {
        PhotoPage {
            items: pages.items
            step: pages.step
            steps: pages.steps
            onChanged: items => pages.changed(items)
            onBack: pages.stack.pop()
            onNext: pages.stack.pop()
            onStop: pages.stop()
            onHelpWanted: (title, text) => pages.helpWanted(title, text)
            onSharingWanted: pages.sharingWanted()
        }
    }
    property Component drawPage: Component {
        DrawPage {
            items: pages.items
            step: pages.step
            steps: pages.steps
            onChanged: items => pages.changed(items)
            onBack: pages.stack.pop()
            onNext: pages.stack.pop()
            onStop: pages.stop()
            onHelpWanted: (title, text) => pages.helpWanted(title, text)
            onSharingWanted: pages.sharingWanted()
        }
    }
}
