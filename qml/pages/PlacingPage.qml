// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Cards in three columns, one card at a time: where does it go? A card in a column can be taken up again.
// Each card is saved as it is put down, so stopping loses nothing; the next one does not wait for that.
AppPage {
    id: page

    required property string topicId
    required property string participantId
    required property string who
    property string meaning: "good-bad"

    property var cards: []
    property bool moving: false     // a card that lies there is to be taken up again …
    property string inHand: ""      // … and was: what is on it
    property string ownWords: ""    // what is on the empty card; empty: it was not filled
    property bool writing: false
    property var lastPut: null      // to be taken back: { key, from }
    property var onTheWay: []       // put down and not on disk yet: { card, words, symbol, key, column }
    property var asked: []          // what was asked for, in its order: { card, from, ownWords, back }

    readonly property int cardsMax: 12
    readonly property var placed: ({
        good: page.lyingIn("good", now.good),
        "not-sure": page.lyingIn("not-sure", now.notSure),
        bad: page.lyingIn("bad", now.bad)
    })
    readonly property var lying: page.placed.good.concat(page.placed["not-sure"], page.placed.bad)
    readonly property int cardsLeft: page.cards.length - page.countOfCards()
    readonly property var current: page.currentCard()
    readonly property bool choosing: page.moving && page.inHand === ""

    signal finished
    signal speakWanted

    title: page.who
    canStop: true
    helpText: qsTr("Look at the card. Touch the column where it goes. You can take a card back. You can stop when you want to.")

    Component.onCompleted: {
        page.cards = rounds.cardsOf(page.topicId)
        page.look()
    }
    onStop: page.finished()

    QtObject {
        id: now

        property var good: []
        property var notSure: []
        property var bad: []
    }
    GroupActions {
        id: actions
    }
    CardRoundsModel {
        id: rounds

        topic: page.topicId
        participant: page.participantId
        onDataChanged: page.look()
        onRowsInserted: page.look()
        onRowsRemoved: page.look()
    }
    Connections {
        target: Plan
        function onSaved(key: string): void {
            const step = page.answered()
            if (step && !step.back)
                page.lastPut = { key: key, from: step.from }
        }
        function onRefused(): void {
            const step = page.answered()
            if (!step || step.back)
                return
            page.onTheWay = page.onTheWay.filter(one => one.card !== step.card)
            page.ownWords = step.ownWords ? step.card : page.ownWords
        }
    }
    CardInHand {
        Layout.fillWidth: true
        visible: page.current !== null && !page.writing && !page.choosing
        words: page.current !== null ? page.current.words : ""
        symbolName: page.current !== null ? page.current.symbol : ""
        cardsLeft: page.cardsLeft
    }
    TextBox {
        id: own

        Layout.fillWidth: true
        visible: page.writing
        label: qsTr("What is on your card?")
        multiline: false
        charactersMax: 100
        onFinished: page.fill()
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: page.current === null && !page.writing && !page.choosing
        symbolName: "done"
        title: qsTr("All cards are in the columns.")
        text: qsTr("You can still move them.")
    }
    Words {
        Layout.fillWidth: true
        visible: page.choosing
        text: qsTr("Touch the card that you want to move.")
        heading: true
        font.bold: true
        font.pixelSize: Theme.textTitle
    }
    TileGrid {
        visible: !page.writing
        tileWidth: 230
        columnsMax: 3

        Repeater {
            model: rounds.columns(page.meaning)

            CardColumn {
                id: column

                required property var modelData

                words: column.modelData.words
                symbolName: column.modelData.symbol
                cards: page.placed[column.modelData.name]
                interactive: !page.choosing && page.current !== null
                movable: page.choosing
                tall: !page.narrowContent
                onClicked: page.put(column.modelData.name)
                onCardPicked: key => page.inHand = page.lying.find(one => one.key === key)?.card ?? ""
            }
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
    }

    footer: [
        BigButton {
            visible: page.writing
            text: qsTr("Use this card")
            symbolName: "done"
            kind: "primary"
            enabled: own.text.trim() !== ""
            onClicked: page.fill()
        },
        BigButton {
            visible: !page.writing
            text: qsTr("Finished")
            symbolName: "done"
            kind: "primary"
            onClicked: page.finished()
        },
        BigButton {
            visible: page.lastPut !== null && !page.writing && !page.moving
            enabled: page.asked.length === 0
            text: qsTr("Take it back")
            symbolName: "undo"
            onClicked: page.takeBack()
        },
        BigButton {
            visible: page.lying.length > 0 && !page.writing && !page.moving
            text: qsTr("Move a card")
            symbolName: "cards"
            onClicked: page.moving = true
        },
        BigButton {
            visible: !page.writing && !page.moving && page.lying.length < page.cardsMax
            text: qsTr("A card of my own")
            symbolName: "card"
            onClicked: {
                own.text = ""
                page.writing = true
                own.forceActiveFocus()
            }
        },
        BigButton {
            visible: !page.writing && page.lying.length === 0
            text: qsTr("Say it instead")
            symbolName: "microphone"
            onClicked: page.speakWanted()
        },
        BigButton {
            visible: !page.writing && page.lying.length === 0
            text: qsTr("Other columns")
            symbolName: "cards"
            kind: "quiet"
            onClicked: page.swap()
        }
    ]

    // What lies there today; other days have their own picture.
    function look(): void {
        const today = actions.today()
        for (let row = 0; row < rounds.count; ++row) {
            if (rounds.valueAt(row, "isoDay") !== today)
                continue
            now.good = rounds.valueAt(row, "good")
            now.notSure = rounds.valueAt(row, "notSure")
            now.bad = rounds.valueAt(row, "bad")
            page.onTheWay = page.onTheWay.filter(one => !page.isIn(page.savedIn(one.column), one.card))
            return
        }
        now.good = []
        now.notSure = []
        now.bad = []
    }
    function savedIn(column: string): var {
        if (column === "good")
            return now.good
        return column === "bad" ? now.bad : now.notSure
    }
    function isIn(cards: var, card: string): bool {
        return cards.some(one => one.card === card)
    }
    // With what was just put there, and without what was just taken from it.
    function lyingIn(column: string, saved: var): var {
        const coming = page.onTheWay.filter(one => one.column === column)
        const staying = saved.filter(one => page.isIn(coming, one.card) || !page.isIn(page.onTheWay, one.card))
        return staying.concat(coming.filter(one => !page.isIn(saved, one.card)))
    }
    function isLying(card: string): bool {
        return page.isIn(page.lying, card)
    }
    function countOfCards(): int {
        return page.cards.filter(one => page.isLying(one.card)).length
    }
    // What is in hand: a card that was taken up, one's own card, or the next one.
    function currentCard(): var {
        if (page.inHand !== "")
            return page.lying.find(one => one.card === page.inHand) ?? null
        if (page.ownWords !== "")
            return { card: page.ownWords, words: page.ownWords, symbol: "card" }
        return page.cards.find(one => !page.isLying(one.card)) ?? null
    }
    function columnOf(card: string): string {
        for (const name of ["good", "not-sure", "bad"]) {
            if (page.isIn(page.placed[name], card))
                return name
        }
        return ""
    }
    function put(column: string): void {
        if (page.current === null)
            return
        const one = page.current
        const own = page.ownWords !== ""
        page.asked = page.asked.concat([{ card: one.card, from: page.columnOf(one.card), ownWords: own, back: false }])
        page.onTheWay = page.onTheWay.filter(other => other.card !== one.card).concat([{ card: one.card,
            words: one.words, symbol: one.symbol, key: one.key ?? "new " + one.card, column: column }])
        page.inHand = ""
        page.moving = false
        page.ownWords = ""
        actions.placeCard(page.topicId, page.participantId, one.card, column, page.meaning, own)
    }
    // What was asked for first; undefined when somebody else asked.
    function answered(): var {
        const step = page.asked[0]
        page.asked = page.asked.slice(1)
        return step
    }
    function takeBack(): void {
        page.asked = page.asked.concat([{ back: true }])
        if (page.lastPut.from === "")
            Plan.putAway(page.lastPut.key)
        else
            Plan.setRecord(page.lastPut.key, { "column": page.lastPut.from })
        page.lastPut = null
    }
    function fill(): void {
        if (own.text.trim() === "")
            return
        page.ownWords = own.text.trim()
        page.inHand = ""
        page.writing = false
    }
    function swap(): void {
        const all = ["good-bad", "like-not", "easy-hard"]
        page.meaning = all[(all.indexOf(page.meaning) + 1) % all.length]
    }
}
