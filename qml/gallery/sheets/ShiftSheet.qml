// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: "Since my last shift"
    personName: SampleArea.theo.about
    sharing: ({ state: "shared", time: "Today, 08:05", people: 4 })

    HandoverRow {
        Layout.fillWidth: true
        groupLabel: "What went well"
        groupSymbol: "working"
        firstOfGroup: true
        sentence: "Swim every week. Ten lengths with Moll. 10 lengths. Theo picked a face: very good."
        symbol: "face-5"
        by: "Moll"
        when: "Yesterday, 18:05"
    }
    HandoverRow {
        Layout.fillWidth: true
        groupLabel: "Hard moments"
        groupSymbol: "incident"
        firstOfGroup: true
        sentence: "Broke something. A cup fell when the bell rang. Nobody has written down yet what we learned."
        symbol: "broke-something"
        by: "Dev"
        when: "Today, 07:40"
    }
    IncidentCard {
        Layout.fillWidth: true
        aboutName: SampleArea.theo.about
        key: "cup"
        words: "A cup fell when the bell rang."
        shortWords: words
        kindLabel: "Broke something"
        kindSymbol: "broke-something"
        severityLabel: "Small"
        severitySymbol: "how-hard-small"
        hurt: "no"
        before: "He was making tea."
        day: "Yesterday"
        written: "Written down later: Today"
        writtenBy: "Dev"
        myView: ""
        whyNoViewWords: ""
        learning: ""
        waits: true
    }
    IncidentCard {
        Layout.fillWidth: true
        aboutName: SampleArea.theo.about
        key: "plates"
        words: "Theo swept the plates off the table. Two broke."
        shortWords: words
        kindLabel: "Broke something"
        kindSymbol: "broke-something"
        severityLabel: "In the middle"
        severitySymbol: "how-hard-medium"
        hurt: "yes"
        before: "A worker he did not know came for breakfast."
        day: "2 January 2024"
        written: ""
        writtenBy: "Moll"
        myView: "New man. Too loud."
        whyNoViewWords: ""
        learning: "No new faces on the first day after a holiday."
        waits: false
    }
}
