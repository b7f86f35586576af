// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// What just happened, and the way back. No clock takes it away: it stays until it is closed or
// the page is left. It never takes the focus from what somebody is doing.
//
// Call show(words); or bind open, and set it to false on undo and on closed.
Item {
    id: toast

    property string message: ""
    property bool open: false

    signal undo
    signal closed

    readonly property bool narrow: toast.width < Theme.narrowWidth
    property bool answered: false

    implicitWidth: Theme.readingWidth
    implicitHeight: grid.implicitHeight + 2 * Theme.space3
    visible: toast.open && !toast.answered

    Accessible.role: Accessible.AlertMessage
    Accessible.name: toast.message

    onOpenChanged: toast.answered = false
    onMessageChanged: toast.answered = false

    Plate {
        anchors.fill: parent
        edge: Theme.accent
        edgeWidth: Theme.controlLine
        corner: Theme.radiusLarge
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.space3
        anchors.leftMargin: Theme.space5
        columns: toast.narrow ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        Words {
            Layout.fillWidth: true
            text: toast.message
            font.bold: true
            spoken: false
        }
        Flow {
            id: buttons

            Layout.fillWidth: toast.narrow
            Layout.preferredWidth: undoButton.implicitWidth + spacing + closeButton.implicitWidth
            spacing: Theme.space3

            BigButton {
                id: undoButton

                //: Takes back what was just done
                text: qsTr("Undo")
                symbolName: "undo"
                onClicked: {
                    toast.answered = true
                    toast.undo()
                }
            }
            BigButton {
                id: closeButton

                kind: "quiet"
                //: Puts the message away; what was done stays done
                text: qsTr("Close")
                symbolName: "done"
                onClicked: {
                    toast.answered = true
                    toast.closed()
                }
            }
        }
    }

    function show(words: string) {
        toast.message = words
        toast.open = true
        toast.answered = false
    }
}
