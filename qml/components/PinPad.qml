// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// Ten digits to tap or to type. Only the number of digits is ever shown or spoken. The pad hands
// the digits over once, when Done is pressed; clear() or a new message empties it again.
FocusScope {
    id: pad

    property string message: "" // what went wrong, in plain words
    property bool busy: false
    property int minLength: 4
    property int maxLength: 12

    readonly property int length: pad.digits.length
    readonly property bool ready: pad.length >= pad.minLength && !pad.busy

    signal accepted(string pin)

    property string digits: ""

    implicitWidth: 4 * Theme.answerTarget + Theme.space6
    implicitHeight: column.implicitHeight

    onMessageChanged: if (pad.message !== "") pad.clear()

    Keys.onPressed: event => pad.type(event)

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.space3

        SecretDots {
            id: dots

            objectName: "dots"
            Layout.fillWidth: true
            focus: true
            activeFocusOnTab: true
            given: pad.length
            least: pad.minLength
            busy: pad.busy
            message: pad.message

            // Not as a passwordEdit: Qt 6.4 then keeps the name to itself as well.
            Accessible.role: Accessible.EditableText
            Accessible.focusable: true
            //: The number with which somebody shows who they are
            Accessible.name: qsTr("PIN")
            //: How much of the PIN is typed; %1 is a number
            Accessible.description: qsTr("Numbers typed: %1").arg(pad.length)

            Keys.onReturnPressed: pad.submit()
            Keys.onEnterPressed: pad.submit()
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 3
            columnSpacing: Theme.space3
            rowSpacing: Theme.space3
            // Digits stand as on every telephone, whichever way one reads.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                PinKey {
                    required property string modelData

                    text: modelData
                    enabled: !pad.busy
                    onClicked: pad.add(modelData)
                }
            }
            PinKey {
                //: Takes all digits of the PIN away again
                text: qsTr("Clear")
                symbolName: "clear"
                enabled: pad.length > 0 && !pad.busy
                onClicked: pad.clear()
            }
            PinKey {
                text: "0"
                enabled: !pad.busy
                onClicked: pad.add("0")
            }
            PinKey {
                //: The PIN is complete
                text: qsTr("Done")
                symbolName: "done"
                enabled: pad.ready
                onClicked: pad.submit()
            }
        }
    }

    function add(digit: string) {
        if (!pad.busy && pad.length < pad.maxLength)
            pad.digits += digit
    }

    function clear() {
        pad.digits = ""
    }

    function submit() {
        if (pad.ready)
            pad.accepted(pad.digits)
    }

    // A typed digit brings the focus back to the dots, so that Enter then means Done.
    function type(event: KeyEvent) {
        if (pad.busy)
            return
        if (event.text.length === 1 && event.text >= "0" && event.text <= "9")
            pad.add(event.text)
        else if (event.key === Qt.Key_Backspace && pad.length > 0)
            pad.digits = pad.digits.slice(0, -1)
        else if (event.key === Qt.Key_Delete)
            pad.clear()
        else
            return
        dots.forceActiveFocus(Qt.TabFocusReason)
        event.accepted = true
    }
}
