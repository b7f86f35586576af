// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Components
import Alongside.Bridge

// What every page of the app has in the same place: the way back, help, and where the words are.
PageFrame {
    id: page

    required property string helpText // a few easy sentences
    property bool showsSharing: Plan.isOpen

    signal helpWanted(string title, string text)
    signal sharingWanted

    sharing: page.showsSharing ? Plan.sharingSummary : null

    T.StackView.onActivated: page.forceActiveFocus()

    onHelp: page.helpWanted(page.title, page.helpText)
    onSharingClicked: page.sharingWanted()
}
