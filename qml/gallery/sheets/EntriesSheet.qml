// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: "What I do and what it means"
    sharing: ({ state: "saved", waiting: 1 })

    EntryCard {
        Layout.fillWidth: true
        columnsMax: 4
        aboutName: SampleArea.theo.about
        cells: [{ name: "whenThisHappens", label: "When does it happen?", symbol: "", text: "There is noise, or many people talk." },
            { name: "iDo", label: "What do I do?", symbol: "", text: "I put a hand on my ear." },
            { name: "weThinkItMeans", label: "What do we think it means?", symbol: "", text: "It is too loud." },
            { name: "youShould", label: "What should you do?", symbol: "", text: "Make it quiet, or go out with me." }]
        saidBy: "Dev"
        saidAs: "we-think"
        because: "He takes the hand down as soon as it is quiet."
        howSaid: "watching"
        howSaidLabel: "By what I did"
        supportedBy: "Moll"
        saidOn: "15 May"
        review: "15 November"
    }
    EntryCard {
        Layout.fillWidth: true
        aboutName: SampleArea.theo.about
        cells: [{ name: "goes", label: "Does it work?", symbol: "not-working", text: "It does not work" },
            { name: "words", label: "What works, or what does not?", symbol: "", text: "I have no key. It is my door." }]
        saidBy: "Theo"
        justMe: true
        several: true
    }
    EntryCard {
        Layout.fillWidth: true
        interactive: false
        aboutName: SampleArea.theo.about
        cells: [{ name: "words", label: "", symbol: "", text: "He notices who is sad." }]
        saidBy: "Ana"
        saidAs: "relative"
        sharedWith: "Moll"
    }
}
