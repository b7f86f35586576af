// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Somebody who does not know their PIN or pictures any more: the code on their paper opens the tablet,
// and a new PIN takes the place of the old one at once.
AppPage {
    id: page

    required property string personId
    required property string name

    property string code: ""

    title: qsTr("I forgot")
    showsSharing: false
    contentWidthMax: Theme.readingWidth
    helpText: qsTr("Your paper has a code. Put in all letters and numbers of it. Then pick a new PIN.")

    Component.onCompleted: Session.clearProblem()

    PersonHere {
        id: person

        personId: page.personId
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: !person.hasPaper
        symbolName: "key"
        title: qsTr("There is no paper with a code for %1.").arg(page.name)
        text: qsTr("Nobody else can open your words. Ask somebody in your plan to invite you again.")
    }
    Words {
        Layout.fillWidth: true
        visible: person.hasPaper
        text: qsTr("Do you have your paper with the code? Put in the code here.")
        font.pixelSize: Theme.textLarge
    }
    TextBox {
        Layout.fillWidth: true
        visible: person.hasPaper
        label: qsTr("The code on your paper")
        multiline: false
        charactersMax: 60
        onEdited: text => page.code = text
        onFinished: page.open()
    }
    SessionNotice {
        Layout.fillWidth: true
    }

    footer: BigButton {
        visible: person.hasPaper
        text: qsTr("Open")
        symbolName: "key"
        kind: "primary"
        enabled: page.code.trim() !== "" && !Session.busy
        onClicked: page.open()
    }

    function open(): void {
        if (page.code.trim() !== "")
            Session.unlock(page.personId, page.code, "recovery")
    }
}
