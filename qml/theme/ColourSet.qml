// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The colour roles of one look. What each may be laid on, and with which contrast, is in the
// table of tests/ui/components/tst_theme.qml.
QtObject {
    required property color surface // behind everything
    required property color card // a thing on the surface
    required property color sunken // where somebody writes
    required property color text
    required property color textSoft // who, when: still 7:1
    required property color line // edges of things one can press: 3:1
    required property color lineSoft // edges that only please; never the sole sign of anything
    required property color good
    required property color goodSoft
    required property color attention
    required property color attentionSoft
    required property color waiting // grey: not sent yet, not connected. Never a fault
    required property color waitingSoft
    required property color focus
    // name → strong (fills, words), on (words on strong), soft (a tint to lay words on)
    required property var accents
}
