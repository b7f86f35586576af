// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Access
import Alongside.Aloud
import Alongside.Theme

// The top line of every page: back, room for the title, where the words are, stop, listen, help.
// In large text on a narrow screen, where the words are stands below the rest.
Item {
    id: head

    property bool narrow: false
    property bool low: false // little height: words beside the pictures
    property real titleHeight: 0
    property bool canGoBack: true
    property bool canStop: false
    property bool hasHelp: true
    property var sharing: null

    readonly property string accessGroup: "head"
    // In large text on a narrow screen words beside the pictures would leave no room for the rest.
    readonly property bool crowded: head.width > 0 && head.width < Theme.scaled(450)
    // Where a title in the same line would wrap again and again, that takes more height than it saves.
    readonly property bool wordsBeside: head.low && !head.crowded
        && (head.narrow || head.width >= Theme.scaled(1150))
    readonly property bool wordsUnder: !head.wordsBeside
    readonly property bool sharingBelow: head.crowded && head.showsSharing
    readonly property Item titleSlot: wideSlot
    readonly property bool showsSharing: head.sharing !== null && head.sharing !== undefined

    signal back
    signal help
    signal stop
    signal sharingClicked

    implicitHeight: line.implicitHeight
        + (head.sharingBelow ? Theme.space2 + sharingState.implicitHeight : 0)

    // Anchors around it and not a layout: see Settler.
    RowLayout {
        id: line

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space3

        IconTextButton {
            id: backButton

            Layout.alignment: Qt.AlignTop
            visible: head.canGoBack
            //: A button: to the page before
            text: qsTr("Back")
            symbolName: "back"
            under: head.wordsUnder
            onClicked: head.back()
        }
        // Without a way back the title still begins where it begins on every page.
        Item {
            visible: !head.canGoBack && !head.narrow
            implicitWidth: backButton.implicitWidth
        }
        Item {
            id: wideSlot

            Layout.fillWidth: !head.narrow || !head.showsSharing || head.sharingBelow
            Layout.leftMargin: head.narrow ? 0 : Theme.space3
            implicitHeight: head.narrow ? 0 : head.titleHeight
        }
        Item {
            id: sharingSlot

            Layout.fillWidth: head.narrow
            Layout.preferredWidth: Math.min(sharingState.implicitWidth, Theme.scaled(360))
            visible: head.showsSharing && !head.sharingBelow
            implicitHeight: sharingState.implicitHeight
        }
        IconTextButton {
            Layout.alignment: Qt.AlignTop
            visible: head.canStop
            //: A button: leave this; what was said so far stays
            text: qsTr("Stop")
            symbolName: "stop"
            under: head.wordsUnder
            onClicked: head.stop()
        }
        IconTextButton {
            readonly property bool readAloud: false // it would read itself

            Layout.alignment: Qt.AlignTop
            visible: AccessSettings.readAloud
            text: Reader.active
                //: A button: reading aloud ends
                ? qsTr("Quiet")
                //: A button: reads the page aloud
                : qsTr("Listen")
            symbolName: Reader.active ? "stop" : "read-aloud"
            under: head.wordsUnder
            onClicked: Reader.toggle()
        }
        IconTextButton {
            Layout.alignment: Qt.AlignTop
            visible: head.hasHelp
            text: qsTr("Help")
            symbolName: "help"
            under: head.wordsUnder
            onClicked: head.help()
        }
    }
    Item {
        id: belowSlot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: head.sharingBelow
        height: sharingState.implicitHeight
    }
    SharingState {
        id: sharingState

        parent: head.sharingBelow ? belowSlot : sharingSlot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: head.showsSharing
        compact: true
        oneLine: head.low && (head.wordsBeside || head.crowded)
        interactive: true
        state: head.sharing?.state ?? "saved"
        waiting: head.sharing?.waiting ?? 0
        time: head.sharing?.time ?? ""
        people: head.sharing?.people ?? 0
        reason: head.sharing?.reason ?? ""
        nextStep: head.sharing?.nextStep ?? ""
        onClicked: head.sharingClicked()
    }
}
