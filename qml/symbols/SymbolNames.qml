pragma Singleton
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The symbols there are. A test compares this list with the drawings.
QtObject {
    readonly property var all: [
        "home", "bedtime", "morning", "food", "health", "money", "swim", "cook", "walk",
        "activity", "today", "time", "key",
        "who", "me", "relative", "people", "friends", "family", "contact", "everyone", "just-me",
        "what-matters", "goal", "goal-path", "communication", "staying-safe", "things-go-wrong",
        "incident", "outcome", "how-much", "how-good",
        "important-to-me", "how-to-support-me", "working", "not-working", "work-and-fun",
        "getting-about", "visits", "community", "paid-support", "learning", "paused",
        "upset", "hit-out", "broke-something", "hurt-self", "went-out", "near-road",
        "bought-tablets", "shut-the-door",
        "how-hard-small", "how-hard-medium", "how-hard-big",
        "say-something", "speech", "sign", "symbols", "writing", "drawing", "watching", "we-think",
        "photo", "read-aloud",
        "saved-here", "sending", "shared", "not-shared", "two-versions", "keep-both",
        "talk-later", "lock",
        "add", "less", "done", "undo", "clear", "back", "next", "up", "down", "stop", "help",
        "settings", "abstract",
        "group", "board", "question", "ballot-box", "cards", "card", "picture-sun",
        "picture-tree", "picture-boat", "picture-cup", "picture-star", "picture-leaf",
        "picture-moon", "picture-kite",
        "face-1", "face-2", "face-3", "face-4", "face-5"
    ]
    // These point the way one reads, so they turn round when the page does.
    readonly property var directed: ["back", "next", "undo", "sending", "clear", "read-aloud",
        "walk", "swim", "went-out"]

    function has(name: string): bool {
        return all.indexOf(name) >= 0
    }

    function pointsAlongText(name: string): bool {
        return directed.indexOf(name) >= 0
    }
}
