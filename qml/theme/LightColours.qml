// SPDX-License-Identifier: Apache-2.0
import QtQuick

// By day: warm paper, dark ink.
ColourSet {
    surface: "#FBF6EE"
    card: "#FFFFFF"
    sunken: "#FFFDF9"
    text: "#26211C"
    textSoft: "#4D453D"
    line: "#837768"
    lineSoft: "#E8DDCE"
    good: "#22532C"
    goodSoft: "#E6F1E1"
    attention: "#6B3F00"
    attentionSoft: "#FCEFD3"
    waiting: "#4A4A4D"
    waitingSoft: "#EFEEEC"
    focus: "#1F5FD0"
    accents: ({
        "teal": { "strong": "#0B524D", "on": "#FFFFFF", "soft": "#DDEFEB" },
        "sea": { "strong": "#1B4678", "on": "#FFFFFF", "soft": "#E1ECF8" },
        "plum": { "strong": "#66285A", "on": "#FFFFFF", "soft": "#F5E6F1" },
        "moss": { "strong": "#35501D", "on": "#FFFFFF", "soft": "#E8F0DB" },
        "clay": { "strong": "#7E2F14", "on": "#FFFFFF", "soft": "#FBE7DE" },
        "honey": { "strong": "#5F4300", "on": "#FFFFFF", "soft": "#FAECCB" }
    })
}
