// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery
import Alongside.Theme

PageFrame {
    id: sheet

    title: "Choices"
    subtitle: "Who says this, and who can see it"
    sharing: ({ state: "saved", waiting: 3 })

    SectionTitle {
        Layout.fillWidth: true
        text: "Who says this?"
        symbolName: "who"
    }
    GridLayout {
        Layout.fillWidth: true
        columns: sheet.narrowContent ? 1 : 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        ChoiceTile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            text: "Me"
            detail: "My own words"
            symbolName: "me"
        }
        ChoiceTile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            text: SampleArea.theo.about
            detail: "He said it, I write it"
            personName: SampleArea.theo.about
            selected: true
        }
        ChoiceTile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            text: "We think"
            detail: "Because we saw something"
            symbolName: "we-think"
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        text: "Who can see it?"
        symbolName: "everyone"
    }
    GridLayout {
        Layout.fillWidth: true
        columns: sheet.narrowContent ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        ChoiceTile {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            beside: true
            text: "Everyone in the plan"
            detail: SampleArea.theo.people.slice(0, 4).map(person => person.name).join(", ")
            symbolName: "everyone"
            checkable: true
            checked: true
        }
        ChoiceTile {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            beside: true
            text: "Just me"
            symbolName: "just-me"
            checkable: true
        }
    }
}
