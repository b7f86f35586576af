// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// What to add to something that is there: a sound, a photo, a drawing, or several of them.
StepPage {
    id: page

    property var items: []
    property string label: "" // what it is added to

    signal changed(var items)
    signal speakWanted
    signal photoWanted
    signal drawWanted
    signal opened(var item)

    title: page.label
    question: page.items.length === 0 ? qsTr("What do you want to add?") : qsTr("Do you want to add more?")
    symbolName: "add"
    helpText: qsTr("You can add a sound, a photo or a drawing. All who can read the words can see it.")
    nextText: qsTr("Save")
    nextSymbol: "done"
    canNext: page.items.length > 0

    MediaWays {
        onSpeakWanted: page.speakWanted()
        onPhotoWanted: page.photoWanted()
        onDrawWanted: page.drawWanted()
    }
    MediaDraftStrip {
        Layout.fillWidth: true
        items: page.items
        onChanged: items => page.changed(items)
        onOpened: item => page.opened(item)
    }
    ProblemNotice {
        Layout.fillWidth: true
    }
}
