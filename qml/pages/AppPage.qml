// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Components
import Alongside.Bridge

// What every page of the app has in the same place: the way back, help, and where the words are.
PageFrame {
    id: page

    /// A few easy sentences for the help button.
    property string helpText: ""
    property bool showsSharing: Session.signedIn

    signal helpWanted(string title, string text)
    signal sharingWanted

    sharingVisible: page.showsSharing
    sharingState: Plan.sharing
    sharingWaiting: Plan.waiting
    sharingTime: Plan.sharedAt
    sharingPeople: Plan.sharedWith
    sharingReason: Plan.reason
    sharingNextStep: Plan.nextStep
    helpVisible: page.helpText !== ""

    onHelp: page.helpWanted(page.title, page.helpText)
    onSharing: page.sharingWanted()

    T.StackView.onActivated: page.forceActiveFocus()
}
