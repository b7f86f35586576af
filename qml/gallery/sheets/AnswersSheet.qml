// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

PageFrame {
    title: "Jay's plan"
    subtitle: "What matters to me"
    personName: "Jay"
    sharing: ({ state: "sending", waiting: 2 })

    AnswerCard {
        Layout.fillWidth: true
        question: "Where do you want to live?"
        symbolName: "home"
        answer: "My own flat, with my own front door. Kim stays on Fridays."
        by: "Jay"
        when: "3 March, 14:20"
    }
    AnswerCard {
        Layout.fillWidth: true
        question: "Who helps when you are frightened?"
        symbolName: "contact"
        answer: "Sam. I can ring at two in the night."
        by: "Jay"
        when: "12 February"
    }
    AnswerCard {
        Layout.fillWidth: true
        question: "What food do you like?"
        symbolName: "food"
    }
    AnswerCard {
        Layout.fillWidth: true
        question: "What should never happen again?"
        symbolName: "things-go-wrong"
        answer: "Nobody takes my key."
        by: "Jay"
        when: "1 March"
        interactive: false
    }
}
