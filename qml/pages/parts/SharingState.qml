// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme
import Alongside.Symbols

// Where the words are: four calm states, always a picture and words. Touching it says more.
T.AbstractButton {
    id: sharing

    property string stateName: "saved-here" // "saved-here", "sending", "shared", "not-shared"
    property int waiting: 0
    property string time: ""
    property int people: 0
    property string reason: ""
    property bool narrow: false

    readonly property bool bad: sharing.stateName === "not-shared"
    readonly property bool good: sharing.stateName === "shared"
    readonly property string firstLine: {
        switch (sharing.stateName) {
        case "sending":
            //: State of sharing
            return qsTr("Sending")
        case "shared":
            return qsTr("All shared")
        case "not-shared":
            return qsTr("Could not share")
        }
        return qsTr("Saved on this tablet")
    }
    readonly property string secondLine: {
        switch (sharing.stateName) {
        case "sending":
            return qsTr("You can go on")
        case "shared":
            return sharing.peopleWords()
        case "not-shared":
            return sharing.reason
        }
        return sharing.waitingWords()
    }

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(row.implicitHeight + topPadding + bottomPadding, Theme.touchTarget)
    leftPadding: Theme.space2
    rightPadding: Theme.space4
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: sharing.firstLine
    Accessible.description: sharing.secondLine
    Accessible.onPressAction: sharing.clicked()
    Keys.onReturnPressed: sharing.clicked()
    Keys.onEnterPressed: sharing.clicked()

    function waitingWords(): string {
        if (sharing.waiting === 1)
            return qsTr("1 waiting")
        if (sharing.waiting > 1)
            return qsTr("%1 waiting").arg(sharing.waiting)
        return qsTr("No connection")
    }

    function peopleWords(): string {
        if (sharing.people === 0)
            return sharing.time
        if (sharing.people === 1)
            //: A time, and how many others have it
            return qsTr("%1, with 1 person").arg(sharing.time)
        return qsTr("%1, with %2 people").arg(sharing.time).arg(sharing.people)
    }

    background: CardBack {
        pressed: sharing.pressed
        focused: sharing.visualFocus
        fill: sharing.good ? Theme.goodSoft : sharing.bad ? Theme.attentionSoft : Theme.waitingSoft
        edge: sharing.good ? Theme.good : sharing.bad ? Theme.attention : Theme.waiting
    }
    contentItem: RowLayout {
        id: row

        spacing: Theme.space2

        Symbol {
            name: sharing.stateName
            size: Theme.symbol
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: sharing.firstLine
                color: sharing.good ? Theme.good : sharing.bad ? Theme.attention : Theme.waiting
                font.family: Theme.fontFamily
                font.pixelSize: Theme.textSmall
                font.bold: true
                wrapMode: Text.Wrap
            }
            Text {
                Layout.fillWidth: true
                visible: text !== ""
                text: sharing.secondLine
                color: Theme.text
                font.family: Theme.fontFamily
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
            }
        }
    }
}
