pragma Singleton
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Every colour, size, font and duration of the interface. Nothing else names one.
//
// Set from the settings of the person who is signed in: mode, accentName, textScale,
// reducedMotion, fontFamily, pictures. The rest follows.
QtObject {
    id: theme

    // --- settings -----------------------------------------------------------------------------
    property string mode: "light" // "light", "dark" or "contrast"
    property string accentName: "teal" // one of accentNames; one for each space
    property real textScale: 1.0 // 1.0 to 2.0
    property bool reducedMotion: false
    property bool leftHanded: false // what is touched most stands at the left
    property string fontFamily: "Andika"
    property string pictures: "symbols" // "symbols", "emoji" or "plain": only words
    property var ownPhotos: ({}) // addresses of somebody's own, in place of symbols with these names

    readonly property var modes: ["light", "dark", "contrast"]
    readonly property var accentNames: ["teal", "plum", "sea", "clay", "moss", "honey"]

    // --- colours ------------------------------------------------------------------------------
    readonly property ColourSet colours: colourSet(mode)
    readonly property bool highContrast: mode === "contrast"

    readonly property color surface: colours.surface
    readonly property color card: colours.card
    readonly property color sunken: colours.sunken
    readonly property color text: colours.text
    readonly property color textSoft: colours.textSoft
    readonly property color line: colours.line
    readonly property color lineSoft: colours.lineSoft
    readonly property color good: colours.good
    readonly property color goodSoft: colours.goodSoft
    readonly property color attention: colours.attention
    readonly property color attentionSoft: colours.attentionSoft
    readonly property color waiting: colours.waiting
    readonly property color waitingSoft: colours.waitingSoft
    readonly property color focus: colours.focus
    readonly property color none: "transparent"

    readonly property color accent: accentPart("strong")
    readonly property color accentText: accentPart("on")
    readonly property color accentSoft: accentPart("soft")

    // Behind the initials of somebody without a photo; the same in every mode.
    readonly property var faceColours: ["#F3C6AE", "#F4D58A", "#CFE0A6", "#A9DBCB", "#B4D3F2",
        "#D6C6EE", "#F1C2D8", "#DCCDB8"]
    readonly property color faceText: "#2B211A"

    // What one draws with, on paper that is white in every mode: black, brown, red, orange, yellow,
    // green, blue, purple.
    readonly property var inks: ["#26211C", "#7A4A21", "#C62828", "#E8750A", "#F2C200", "#2E7D32",
        "#1F5FD0", "#7B2D8B"]
    readonly property color paper: "#FFFFFF"

    // --- space --------------------------------------------------------------------------------
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 24
    readonly property int space6: 32
    readonly property int space7: 48

    readonly property int radiusSmall: 12
    readonly property int radius: 18
    readonly property int radiusLarge: 26
    readonly property int lineWidth: highContrast ? 2 : 1
    readonly property int controlLine: 2
    readonly property int strongLine: 4
    readonly property int focusWidth: 4
    readonly property int focusGap: 3

    // --- sizes of things ----------------------------------------------------------------------
    readonly property int touchTarget: 48
    readonly property int answerTarget: 96
    readonly property int symbolSmall: 32
    readonly property int symbol: 44
    readonly property int symbolLarge: 64
    readonly property int symbolHuge: 112
    readonly property int faceSmall: 48
    readonly property int face: 72
    readonly property int faceLarge: 120
    readonly property int faceHuge: 184
    // Longer lines are hard to follow; text grows, so the column grows with it.
    readonly property int readingWidth: Math.round(680 * textScale)
    readonly property int pageWidth: Math.round(1080 * Math.min(textScale, 1.5))
    // Below this, things that stood side by side stand under each other.
    readonly property int narrowWidth: Math.round(720 * textScale)
    // Below this height, a page keeps its head and foot small, so that the content has room.
    readonly property int shortHeight: Math.round(560 * textScale)

    // --- type: 16 pt is 21 px -----------------------------------------------------------------
    readonly property int textSmall: scaled(18)
    readonly property int textBody: scaled(21)
    readonly property int textLarge: scaled(26)
    readonly property int textTitle: scaled(34)
    readonly property int textHuge: scaled(52)

    // --- motion -------------------------------------------------------------------------------
    readonly property int motion: reducedMotion ? 0 : 160

    function scaled(pixels: int): int {
        return Math.round(pixels * Math.max(1, Math.min(2, textScale)))
    }

    // The same name has the same colour on every tablet.
    function faceColour(name: string): color {
        let sum = 7
        for (let i = 0; i < name.length; ++i)
            sum = (sum * 31 + name.charCodeAt(i)) % 65521
        return faceColours[sum % faceColours.length]
    }

    function colourSet(wanted: string): ColourSet {
        if (wanted === "dark")
            return darkColours
        if (wanted === "contrast")
            return contrastColours
        return lightColours
    }

    function accentPart(part: string): color {
        const set = colours.accents[accentName] ?? colours.accents[accentNames[0]]
        return set[part]
    }

    readonly property ColourSet lightColours: LightColours { }
    readonly property ColourSet darkColours: DarkColours { }
    readonly property ColourSet contrastColours: ContrastColours { }
}
