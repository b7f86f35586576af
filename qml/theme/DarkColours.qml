// SPDX-License-Identifier: Apache-2.0
import QtQuick

// In the evening: the same warmth, turned down.
ColourSet {
    surface: "#1B1815"
    card: "#292520"
    sunken: "#211D19"
    text: "#F8F2E9"
    textSoft: "#DACFC1"
    line: "#97897A"
    lineSoft: "#403931"
    good: "#A9DBA4"
    goodSoft: "#24331F"
    attention: "#F6CE85"
    attentionSoft: "#3D2F17"
    waiting: "#D2CFCB"
    waitingSoft: "#353230"
    focus: "#8FBBFF"
    accents: ({
        "teal": { "strong": "#8FD9CE", "on": "#0B2421", "soft": "#1E3733" },
        "sea": { "strong": "#A9CDF5", "on": "#0F2036", "soft": "#20324A" },
        "plum": { "strong": "#EBB5DD", "on": "#321029", "soft": "#43293D" },
        "moss": { "strong": "#BFDD9C", "on": "#1B2A0C", "soft": "#2D3820" },
        "clay": { "strong": "#F9BFA3", "on": "#37140A", "soft": "#472C20" },
        "honey": { "strong": "#F3D07C", "on": "#2C2002", "soft": "#3C3016" }
    })
}
