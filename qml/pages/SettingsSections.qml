// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Bridge
import Alongside.Languages

// What can be set, each with its choices. A choice is what the setting becomes, and how that is called.
QtObject {
    id: sections

    readonly property bool scans: Settings.scanning !== "off"
    // Those that change something for whoever is here.
    readonly property var all: [sections.textSize, sections.colours, sections.letters, sections.pictures,
        sections.aloud, sections.speed, sections.switches].concat(
        sections.scans ? [sections.switchTime, sections.switchVoice, sections.selectKey] : [],
        Settings.scanning === "two" ? [sections.nextKey] : [], [sections.hand, sections.keyboard],
        sections.scans || Settings.ownKeyboard ? [sections.keyLetters] : [],
        [sections.moving, sections.language, sections.lock])

    readonly property var textSize: sections.one("text", "textScale", qsTr("Size of the words"), "writing",
        qsTr("How big should the words be?"),
        [[1, qsTr("Normal")], [1.25, qsTr("Bigger")], [1.5, qsTr("Much bigger")], [2, qsTr("As big as can be")]])
    readonly property var colours: sections.one("colours", "mode", qsTr("Colours"), "drawing",
        qsTr("Which colours are best for you?"),
        [["light", qsTr("Light")], ["dark", qsTr("Dark")], ["contrast", qsTr("Strong black and white")]])
    readonly property var letters: sections.one("letters", "font", qsTr("Letters"), "learning",
        qsTr("Which letters do you read best?"),
        [["Andika", "Andika"], ["Atkinson Hyperlegible", "Atkinson Hyperlegible"], ["OpenDyslexic", "OpenDyslexic"]])
    readonly property var pictures: sections.one("pictures", "pictures", qsTr("Pictures"), "symbols",
        qsTr("Which pictures do you like?"),
        [["symbols", qsTr("Our drawings")], ["emoji", qsTr("Other drawings")], ["plain", qsTr("Only words")]])
    readonly property var aloud: sections.one("aloud", "readAloud", qsTr("Read aloud"), "read-aloud",
        qsTr("Do you want a button that reads the page to you?"),
        [[true, qsTr("Yes")], [false, qsTr("No")]])
    readonly property var speed: sections.one("speed", "voiceRate", qsTr("Speed of the voice"), "speech",
        qsTr("How fast should the voice be?"),
        [[-0.4, qsTr("Slow")], [0, qsTr("Normal")], [0.4, qsTr("Fast")]])
    readonly property var switches: sections.one("switches", "scanning", qsTr("Switches"), "activity",
        qsTr("Do you use a switch?"),
        [["off", qsTr("No switch")], ["one", qsTr("One switch")], ["two", qsTr("Two switches")]])
    readonly property var switchTime: sections.one("switch-time", "scanSeconds", qsTr("Time for the switch"), "time",
        qsTr("How long should each thing be marked?"),
        [[1, qsTr("1 second")], [2, qsTr("2 seconds")], [3, qsTr("3 seconds")], [5, qsTr("5 seconds")]])
    readonly property var switchVoice: sections.one("switch-voice", "speakWhileScanning", qsTr("Voice for the switch"),
        "read-aloud", qsTr("Should the tablet say what is marked?"),
        [[true, qsTr("Yes")], [false, qsTr("No")]])
    // What the boxes between a switch and a tablet send.
    readonly property var keys: [[Qt.Key_1, qsTr("The key %1").arg(1)], [Qt.Key_2, qsTr("The key %1").arg(2)],
        [Qt.Key_3, qsTr("The key %1").arg(3)], [Qt.Key_Left, qsTr("Arrow to the left")],
        [Qt.Key_Right, qsTr("Arrow to the right")], [Qt.Key_F8, qsTr("The key %1").arg("F8")]]
    readonly property var selectKey: sections.one("select-key", "selectKey", qsTr("Key to choose"), "key",
        qsTr("What does your switch send to choose?"),
        [[0, qsTr("Space or Enter")]].concat(sections.keys))
    readonly property var nextKey: sections.one("next-key", "nextKey", qsTr("Key to go on"), "next",
        qsTr("You have two switches. What does the one that goes on send?"),
        [[0, qsTr("Space")]].concat(sections.keys))
    readonly property var hand: sections.one("hand", "leftHanded", qsTr("Left or right hand"), "sign",
        qsTr("Which hand do you use?"),
        [[false, qsTr("Right hand")], [true, qsTr("Left hand")]])
    readonly property var keyboard: sections.one("keyboard", "ownKeyboard", qsTr("Keyboard"), "writing",
        qsTr("Do you want a keyboard with big letters on the page?"),
        [[false, qsTr("The usual keyboard")], [true, qsTr("Big letters")]])
    readonly property var keyLetters: sections.one("key-letters", "keyLetters", qsTr("Order of the letters"), "learning",
        qsTr("How should the big letters stand?"),
        [["alphabet", "A B C"], ["typewriter", "Q W E"]])
    readonly property var moving: sections.one("moving", "reducedMotion", qsTr("Things that move"), "walk",
        qsTr("Should things move on the page?"),
        [[false, qsTr("A little")], [true, qsTr("Nothing moves")]])
    readonly property var language: sections.one("language", "language", qsTr("Language"), "communication",
        qsTr("Which language do you read?"),
        Languages.all.map(language => [language.code, language.name]))
    readonly property var lock: sections.one("lock", "lockMinutes", qsTr("Lock by itself"), "lock",
        qsTr("When should the tablet lock by itself?"),
        [[2, qsTr("After 2 minutes")], [5, qsTr("After 5 minutes")], [10, qsTr("After 10 minutes")],
            [30, qsTr("After half an hour")]])

    function named(name: string): var {
        return sections.all.find(section => section.name === name) ?? null
    }

    function one(name: string, setting: string, label: string, symbol: string, question: string,
        choices: var): var {
        return { "name": name, "setting": setting, "label": label, "symbol": symbol, "question": question,
            "choices": choices, "now": () => sections.labelOf(setting, choices) }
    }

    function labelOf(setting: string, choices: var): string {
        const found = choices.find(choice => choice[0] === Settings[setting])
        return found ? found[1] : ""
    }
}
