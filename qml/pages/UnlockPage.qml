// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Somebody shows that it is them: by PIN or by their own pictures, whichever they like. A wrong one says
// so, and nothing else is lost.
AppPage {
    id: page

    required property string personId
    required property string name

    property bool byPictures: person.hasPictures

    signal forgot

    title: qsTr("Hello, %1").arg(page.name)
    showsSharing: false
    helpText: page.byPictures
        ? qsTr("Touch your pictures in your order. Then touch “Done”. You can try as often as you like. If you forgot them, touch “I forgot”.")
        : qsTr("Put in your PIN. Then touch “Done”. You can try as often as you like. If you forgot your PIN, touch “I forgot”.")

    Component.onCompleted: {
        Session.clearProblem()
        page.focusPad()
    }
    onByPicturesChanged: {
        Session.clearProblem()
        page.focusPad()
    }

    PersonHere {
        id: person

        personId: page.personId
    }
    PickPictures {
        id: drawings
    }
    // A positioner and no layout: layouts of Qt 6.4 keep the columns they began with.
    Grid {
        id: sides

        readonly property bool wide: page.width > Theme.narrowWidth * 1.2
        readonly property real sideWidth: sides.wide ? (sides.width - sides.columnSpacing) / 2 : sides.width

        // The keys come first where there is little height.
        readonly property int faceSize: {
            if (sides.wide)
                return Theme.faceHuge
            return page.low ? Theme.face : Theme.faceLarge
        }

        Layout.fillWidth: true
        columns: sides.wide ? 2 : 1
        columnSpacing: Theme.space7
        rowSpacing: page.gap
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            width: sides.sideWidth
            spacing: page.gap

            PersonFace {
                anchors.horizontalCenter: parent.horizontalCenter
                name: page.name
                photo: person.photo
                size: sides.faceSize
            }
            Words {
                width: parent.width
                text: page.byPictures ? qsTr("Touch your pictures") : qsTr("Put in your PIN")
                font.pixelSize: Theme.textLarge
                horizontalAlignment: Text.AlignHCenter
            }
            Words {
                width: parent.width
                visible: Session.hasProblem
                text: Session.problemNextStep
                horizontalAlignment: Text.AlignHCenter
            }
        }
        PinPad {
            id: pinPad

            width: Math.min(sides.sideWidth, Theme.scaled(480))
            visible: !page.byPictures
            focus: visible
            busy: Session.busy
            message: Session.problemTitle
            onAccepted: pin => Session.unlock(page.personId, pin, "pin")
        }
        PicturePad {
            id: picturePad

            width: Math.min(sides.sideWidth, Theme.scaled(480))
            visible: page.byPictures
            pictures: person.pictures
            labelFor: name => drawings.label(name)
            busy: Session.busy
            message: Session.problemTitle
            onAccepted: names => Session.unlock(page.personId, names.join(" "), "pictures")
        }
    }

    footer: [
        BigButton {
            visible: person.hasPictures && person.hasPin
            kind: "secondary"
            symbolName: page.byPictures ? "pin" : "symbols"
            text: page.byPictures ? qsTr("Use my PIN") : qsTr("Use my pictures")
            onClicked: page.byPictures = !page.byPictures
        },
        BigButton {
            kind: "quiet"
            symbolName: "help"
            text: qsTr("I forgot")
            onClicked: page.forgot()
        }
    ]

    function focusPad(): void {
        if (page.byPictures)
            picturePad.forceActiveFocus()
        else
            pinPad.forceActiveFocus()
    }
}
