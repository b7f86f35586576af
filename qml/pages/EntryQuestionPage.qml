// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// One question of the catalogue, with whatever answers it. What is answered is kept at once. Photos,
// sounds and films have a page of their own and are not asked here (bridge/entry.cpp, isAsked).
//
// Not bound to its context: a Loader of Qt 6.4 cannot make what is.
StepPage {
    id: page

    required property Entry entry
    required property string field
    property bool canFinish: false // the questions after this one can be left out

    readonly property var asked: page.entry.question(page.field)
    readonly property var answer: page.entry.values[page.field]
    readonly property bool answered: page.answer !== undefined && page.answer !== null && page.answer !== ""
    // What is needed among the questions is there.
    readonly property var answers: page.entry.answers
    readonly property var questions: page.entry.questions
    readonly property bool enough: page.answers.every(one => !one.required || !one.missing
        || !page.questions.includes(one.name))

    signal thatIsAll

    title: page.entry.partLabel
    question: page.asked.label ?? ""
    symbolName: page.entry.symbol
    helpText: page.asked.help ?? ""
    canNext: page.answered

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.asked.help ?? ""
    }
    Loader {
        Layout.fillWidth: true
        sourceComponent: {
            const answers = { "choice": choices, "number": amount, "whole": amount, "date": day, "flag": yesOrNo,
                "faces": faces, "names": names, "reference": others, "text": words }
            return answers[page.asked.type] ?? null
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        BigButton {
            visible: page.asked.required !== true && !page.answered
            kind: "quiet"
            symbolName: "next"
            text: qsTr("Leave it empty")
            onClicked: page.next()
        }
        BigButton {
            // Words are taken away where they are written.
            visible: page.asked.required !== true && page.answered && page.asked.type !== "text"
            kind: "quiet"
            symbolName: "clear"
            text: qsTr("Take the answer away")
            onClicked: page.put(null)
        }
        BigButton {
            visible: page.canFinish && page.enough
            kind: "quiet"
            symbolName: "done"
            //: The questions after this one can be left out
            text: qsTr("That is all")
            onClicked: page.thatIsAll()
        }
    }

    Component {
        id: words

        TextBox {
            id: box

            label: page.question
            multiline: page.asked.short !== true
            charactersMax: page.asked.charactersMax ?? 0
            onEdited: text => page.put(text)
            onFinished: if (page.canNext) page.next()
            Component.onCompleted: {
                box.text = page.answer ?? ""
                box.forceActiveFocus()
            }
        }
    }
    Component {
        id: choices

        TileGrid {
            tileWidth: 220
            columnsMax: 4

            Repeater {
                model: page.asked.choices

                ChoiceTile {
                    required property var modelData

                    text: modelData.label
                    symbolName: modelData.symbol
                    selected: page.answer === modelData.name
                    onClicked: {
                        page.put(modelData.name)
                        page.next()
                    }
                }
            }
        }
    }
    Component {
        id: yesOrNo

        TileGrid {
            tileWidth: 220
            columnsMax: 2

            Repeater {
                model: [{ "value": true, "label": qsTr("Yes"), "symbol": "working" },
                    { "value": false, "label": qsTr("No"), "symbol": "not-working" }]

                ChoiceTile {
                    required property var modelData

                    text: modelData.label
                    symbolName: modelData.symbol
                    selected: page.answer === modelData.value
                    onClicked: {
                        page.put(modelData.value)
                        page.next()
                    }
                }
            }
        }
    }
    Component {
        id: amount

        AmountDial {
            value: page.answer ?? 0
            minimum: page.asked.min
            maximum: page.asked.max
            answered: page.answered
            onMoved: value => page.put(value)
        }
    }
    Component {
        id: faces

        FaceScale {
            value: page.answer ?? 0
            onPicked: value => page.put(value)
        }
    }
    Component {
        id: day

        DayPicker {
            day: page.answer ?? ""
            dayWords: page.answered ? page.entry.dayInWords(page.answer) : ""
            usual: page.usualDays()
            onPicked: day => page.put(day)
        }
    }
    Component {
        id: names

        EntryNames {
            people: page.entry.people()
            picked: page.answer ?? []
            onChanged: names => page.put(names)
        }
    }
    Component {
        id: others

        TileGrid {
            tileWidth: 260
            columnsMax: 3

            Repeater {
                model: RecordsModel {
                    kind: page.asked.kind
                }

                ChoiceTile {
                    required property string key
                    required property string recordId
                    required property string title
                    required property string symbol

                    text: title
                    symbolName: symbol
                    selected: page.answer === key || page.answer === recordId
                    onClicked: {
                        page.put(key)
                        page.next()
                    }
                }
            }
        }
    }

    function put(answer: var): void {
        page.entry.put(page.field, answer)
    }

    function usualDays(): var {
        if (page.asked.ahead === true)
            return [{ "day": page.entry.dayFromToday(0, 1), "label": qsTr("In one month") },
                { "day": page.entry.dayFromToday(0, 3), "label": qsTr("In three months") },
                { "day": page.entry.dayFromToday(0, 12), "label": qsTr("In one year") }]
        return [{ "day": page.entry.dayFromToday(0, 0), "label": qsTr("Today") },
            { "day": page.entry.dayFromToday(-1, 0), "label": qsTr("Yesterday") }]
    }
}
