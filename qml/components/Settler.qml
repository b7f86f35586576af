// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Puts a page in order after its width or its words changed.
//
// Qt 6.4 loses count of layouts in layouts whose words wrap anew when the width changes, and leaves
// things lying on each other. Once the words know their lines, another round with the width a pixel
// less, and back, puts everything in its place. A deeper layout may need the next frame for that,
// so there are a few rounds; they cost nothing that anybody could see.
Timer {
    id: settler

    readonly property int rounds: 3
    property int roundsLeft: 0
    property int nudge: 0 // what to take off the width

    signal roundBegun // for what must not change while layouts are worked out

    interval: 16 // a frame, in which layouts are worked out
    repeat: true
    onTriggered: settler.goRound()

    function begin() {
        settler.roundsLeft = settler.rounds
        settler.restart()
    }

    function goRound() {
        settler.roundBegun()
        settler.nudge = 1
        settler.nudge = 0
        settler.roundsLeft -= 1
        if (settler.roundsLeft <= 0)
            settler.stop()
    }
}
