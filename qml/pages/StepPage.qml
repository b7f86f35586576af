// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Components
import Alongside.Bridge

// One question of several, with what every page of the app has in the same place.
StepFrame {
    id: page

    required property string helpText // a few easy sentences

    signal helpWanted(string title, string text)
    signal sharingWanted

    sharing: Plan.sharingSummary

    T.StackView.onActivated: page.forceActiveFocus()

    onHelp: page.helpWanted(page.question, page.helpText)
    onSharingClicked: page.sharingWanted()
}
