// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: "Worries"
    subtitle: SampleArea.theo.name
    personName: SampleArea.theo.about
    sharing: ({ state: "saved", waiting: 1 })

    ConcernCard {
        Layout.fillWidth: true
        key: "faces"
        shortWords: "Three new faces came in one week. Theo stopped eating breakfast."
        urgencyLabel: "Now"
        urgencySymbol: "urgent-now"
        saidBy: "Ana"
        saidOn: "18 November"
        step: "reply"
        standing: "The reply is late. Moll was to reply by Tuesday 19 November."
        waiting: "3 days"
        overdue: true
    }
    ConcernCard {
        Layout.fillWidth: true
        key: "lock"
        shortWords: "I lie awake because Theo will have a key. What if he goes out at night?"
        urgencyLabel: "Soon"
        urgencySymbol: "urgent-soon"
        saidBy: "Ana"
        saidOn: "4 March"
        step: "settled"
        standing: "Ana says it is OK now."
        waiting: ""
        overdue: false
    }
    ConcernReplyCard {
        Layout.fillWidth: true
        worried: "Ana"
        by: "Dev"
        when: "6 March"
        words: "He goes out by day now and comes back. We never tried the night."
        willHappen: "Theo, you and I write a plan for the key."
        byWhen: "Wednesday 20 March"
        okForMe: "not-yet"
        notYetWhy: "Who does he ring at two in the morning?"
    }
    ConcernReplyCard {
        Layout.fillWidth: true
        worried: "Ana"
        by: "Moll"
        when: "9 March"
        words: "I have the phone at night. My number is on his bed."
        okForMe: "yes"
    }
    footer: BigButton {
        text: "I am worried"
        symbolName: "worried"
        kind: "primary"
    }
}
