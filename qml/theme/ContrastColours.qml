// SPDX-License-Identifier: Apache-2.0
import QtQuick

// High contrast: black, white and one bright accent.
ColourSet {
    surface: "#000000"
    card: "#000000"
    sunken: "#000000"
    text: "#FFFFFF"
    textSoft: "#FFFFFF"
    line: "#FFFFFF"
    lineSoft: "#BFBFBF"
    good: "#8CFF9E"
    goodSoft: "#000000"
    attention: "#FFD84D"
    attentionSoft: "#000000"
    waiting: "#E6E6E6"
    waitingSoft: "#000000"
    focus: "#FFD84D"
    accents: ({
        "teal": { "strong": "#6FF5E4", "on": "#000000", "soft": "#00302C" },
        "sea": { "strong": "#9CCBFF", "on": "#000000", "soft": "#0A2440" },
        "plum": { "strong": "#FFB3EC", "on": "#000000", "soft": "#3A0A30" },
        "moss": { "strong": "#C6F58A", "on": "#000000", "soft": "#1C2E05" },
        "clay": { "strong": "#FFBE9F", "on": "#000000", "soft": "#40180A" },
        "honey": { "strong": "#FFE24D", "on": "#000000", "soft": "#332800" }
    })
}
