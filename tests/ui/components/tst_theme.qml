// SPDX-License-Identifier: Apache-2.0
// Aim: every colour pair that the interface uses can be read by people who see little.
// Method: the contrast of WCAG 2.2, computed for each pair in each look and with each accent.
import QtQuick
import QtTest
import Alongside.Theme

TestCase {
    id: test
    name: "Theme"

    readonly property real wordsMin: 7
    readonly property real partsMin: 3

    // What is written, and what it is written on.
    readonly property var words: [
        ["text", ["surface", "card", "sunken", "goodSoft", "attentionSoft", "waitingSoft",
            "accentSoft"]],
        ["textSoft", ["surface", "card", "sunken", "accentSoft"]],
        // A line that is read aloud stands on accentSoft, whatever its ink.
        ["good", ["surface", "card", "goodSoft", "accentSoft"]],
        ["attention", ["surface", "card", "attentionSoft", "accentSoft"]],
        ["waiting", ["surface", "card", "waitingSoft", "accentSoft"]],
        ["accent", ["surface", "card", "accentSoft"]],
        ["accentText", ["accent"]]
    ]
    // Edges and rings, and what they have to stand out from.
    readonly property var parts: [
        ["line", ["surface", "card", "sunken"]],
        ["focus", ["surface", "card", "sunken"]],
        ["accent", ["sunken", "surface", "card", "accentSoft"]],
        ["attention", ["attentionSoft"]],
        ["good", ["goodSoft"]]
    ]

    function cleanup() {
        Theme.mode = "light"
        Theme.accentName = "teal"
        Theme.textScale = 1
        Theme.reducedMotion = false
    }

    function luminance(c) {
        const part = v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)
        return 0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b)
    }

    function contrast(a, b) {
        const la = luminance(a)
        const lb = luminance(b)
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05)
    }

    function test_contrast_knownPairs_isAsTheStandardSays() {
        compare(contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)).toFixed(2), "21.00")
        compare(contrast(Qt.color("#767676"), Qt.color("#FFFFFF")).toFixed(2), "4.54")
    }

    function test_pairs_data() {
        const rows = []
        for (const mode of Theme.modes)
            for (const accent of Theme.accentNames)
                rows.push({ tag: mode + " " + accent, mode: mode, accent: accent })
        return rows
    }

    function checkPairs(table, least) {
        for (const [ink, papers] of table) {
            for (const paper of papers) {
                verify(Theme[ink] !== undefined && Theme[paper] !== undefined, ink + paper)
                const found = contrast(Theme[ink], Theme[paper])
                verify(found >= least, ink + " on " + paper + ": " + found.toFixed(2))
            }
        }
    }

    function test_pairs(row) {
        Theme.mode = row.mode
        Theme.accentName = row.accent
        checkPairs(words, wordsMin)
        checkPairs(parts, partsMin)
    }

    function test_faces_initials_canBeRead() {
        verify(Theme.faceColours.length >= 6)
        for (const colour of Theme.faceColours)
            verify(contrast(Theme.faceText, Qt.color(colour)) >= wordsMin, colour)
    }

    function test_faceColour_sameName_isTheSame() {
        compare(Theme.faceColour("Theo"), Theme.faceColour("Theo"))
        verify(Theme.faceColour("Ana") !== Theme.faceColour("Dev"))
        verify(Theme.faceColour("") !== undefined)
    }

    function test_textScale_grows_andStaysInBounds() {
        compare(Theme.textBody, 21)
        Theme.textScale = 2
        compare(Theme.textBody, 42)
        Theme.textScale = 9
        compare(Theme.textBody, 42)
        Theme.textScale = 0.1
        compare(Theme.textBody, 21)
    }

    function test_unknownLook_fallsBack() {
        const usual = Theme.surface
        Theme.mode = "no such look"
        compare(Theme.surface, usual)
        Theme.accentName = "no such accent"
        verify(contrast(Theme.accentText, Theme.accent) >= wordsMin)
    }

    function test_reducedMotion_stopsMotion() {
        verify(Theme.motion > 0)
        Theme.reducedMotion = true
        compare(Theme.motion, 0)
    }
}
