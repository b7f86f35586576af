// SPDX-License-Identifier: Apache-2.0
// Aim: sounds, pictures and paper answer touch, keys and screen readers alike, and what cannot be played
// or seen yet says so in place of pretending.
import QtQuick
import QtTest
import Alongside.Components
import Alongside.Theme

Item {
    id: root
    width: 1000
    height: 1100

    Component {
        id: barMade
        SoundBar {
            width: 600
            seconds: 75
        }
    }
    Component {
        id: tileMade
        PhotoTile { }
    }
    Component {
        id: buttonMade
        RecordButton { }
    }
    Component {
        id: boardMade
        DrawingBoard {
            width: 900
            paperHeightMax: 400
        }
    }
    SignalSpy { id: spy }

    TestCase {
        name: "Media"
        when: windowShown

        function make(component, properties, signalName) {
            const item = createTemporaryObject(component, root, properties ?? {})
            verify(item)
            waitForRendering(item)
            spy.clear()
            spy.target = item
            spy.signalName = signalName
            return item
        }

        function button(item) {
            if (item.Accessible.role === Accessible.Button && item.visible)
                return item
            for (let i = 0; i < item.children.length; ++i) {
                const found = button(item.children[i])
                if (found)
                    return found
            }
            return null
        }

        function named(item, name) {
            if (item.visible && item.Accessible.name === name && item.clicked !== undefined)
                return item
            for (let i = 0; i < item.children.length; ++i) {
                const found = named(item.children[i], name)
                if (found)
                    return found
            }
            return null
        }

        function words(item) {
            let all = item.visible && item.text !== undefined ? item.text + "|" : ""
            for (let i = 0; i < item.children.length; ++i)
                all += item.children[i].visible ? words(item.children[i]) : ""
            return all
        }

        function test_soundPlaysAndStops() {
            const bar = make(barMade, {}, "playWanted")
            mouseClick(button(bar))
            compare(spy.count, 1)
            bar.playing = true
            bar.position = 12
            spy.signalName = "pauseWanted"
            spy.clear()
            compare(button(bar).Accessible.name, "Stop the sound")
            button(bar).forceActiveFocus()
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
            verify(words(bar).includes("0:12 of 1:15"))
        }

        function test_soundThatIsNotHereSaysSoAndDoesNotPlay_data() {
            return [
                { tag: "coming", phase: "coming", says: "It is on its way: 3 of 5 parts." },
                { tag: "not here", phase: "not-here", says: "The sound is not on this tablet yet." },
                { tag: "other kind", phase: "cannot-play", says: "This tablet cannot play this kind of sound." },
                { tag: "no loudspeaker", phase: "no-loudspeaker", says: "This tablet has no loudspeaker." }
            ]
        }

        function test_soundThatIsNotHereSaysSoAndDoesNotPlay(row) {
            const bar = make(barMade, { "phase": row.phase, "parts": 5, "partsHere": 3 }, "playWanted")
            verify(words(bar).includes(row.says))
            mouseClick(button(bar))
            compare(spy.count, 0)
        }

        function test_largeSoundIsFetchedByTouch() {
            const bar = make(barMade, { "phase": "large" }, "fetchWanted")
            mouseClick(button(bar))
            compare(spy.count, 1)
        }

        function test_pictureOnItsWayHasItsPlace() {
            const tile = make(tileMade, { "phase": "coming", "parts": 5, "partsHere": 3, "words": "Nan" }, "clicked")
            compare(tile.Accessible.name, "Nan")
            compare(tile.Accessible.description, "It is on its way: 3 of 5 parts.")
            verify(tile.width >= Theme.answerTarget)
        }

        function test_pictureThatDoesNotOpenSaysSo() {
            ignoreWarning(/.*nowhere.*/)
            const tile = make(tileMade, { "address": "file:///nowhere.png" }, "clicked")
            tryCompare(tile, "broken", true)
            compare(tile.Accessible.description, "This picture does not open.")
        }

        function test_speakingByKey() {
            const speak = make(buttonMade, {}, "clicked")
            compare(speak.Accessible.name, "Speak")
            speak.forceActiveFocus()
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Space)
            compare(spy.count, 2)
            speak.recording = true
            compare(speak.Accessible.name, "Done")
        }

        function test_drawingByMouseUndoAndColours() {
            const board = make(boardMade, {}, "changed")
            const paper = board.canvas
            verify(board.empty)
            mouseDrag(paper, 40, 40, 120, 60)
            verify(!board.empty)
            verify(spy.count > 0)
            mouseClick(named(board, "Undo"))
            verify(board.empty)
            mouseClick(named(board, "Redo"))
            verify(!board.empty)
            mouseClick(named(board, "Green"))
            compare(board.inkNumber, 5)
            mouseClick(named(board, "Rub out"))
            verify(paper.rubber)
            mouseClick(named(board, "Blue"))
            verify(!paper.rubber)
            mouseClick(named(board, "Clear"))
            verify(board.empty)
            mouseClick(named(board, "Undo"))
            verify(!board.empty)
        }

        function test_drawingByKeys() {
            const board = make(boardMade, {}, "changed")
            board.canvas.forceActiveFocus()
            const before = board.canvas.place.x
            keyClick(Qt.Key_Left)
            verify(board.canvas.place.x < before)
            keyClick(Qt.Key_Return)
            verify(!board.empty)
            verify(board.canvas.canUndo)
        }
    }
}
