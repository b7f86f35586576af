// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols

// Ten big numbers. A keyboard works too. What was put in shows as dots only.
FocusScope {
    id: pad

    property string pin: ""
    property string goText: qsTr("Open")
    property bool busy: false

    readonly property int digitsMin: 4
    readonly property int digitsMax: 12
    readonly property bool ready: pad.pin.length >= pad.digitsMin && !pad.busy

    signal entered(string pin)

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight

    function add(digit: string): void {
        if (pad.pin.length < pad.digitsMax)
            pad.pin += digit
    }

    function go(): void {
        if (pad.ready)
            pad.entered(pad.pin)
    }

    Keys.onPressed: event => {
        if (event.text >= "0" && event.text <= "9" && event.text.length === 1) {
            pad.add(event.text)
            event.accepted = true
        } else if (event.key === Qt.Key_Backspace) {
            pad.pin = pad.pin.slice(0, -1)
            event.accepted = true
        }
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        columns: 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        Row {
            id: dots

            Layout.columnSpan: 3
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Theme.symbol
            spacing: Theme.space3

            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 numbers put in").arg(pad.pin.length)

            Repeater {
                model: Math.max(pad.digitsMin, pad.pin.length)

                Rectangle {
                    required property int index

                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.space5
                    height: width
                    radius: width / 2
                    color: index < pad.pin.length ? Theme.accent : Theme.none
                    border.color: index < pad.pin.length ? Theme.accent : Theme.line
                    border.width: Theme.controlLine
                }
            }
        }
        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            PinKey {
                required property string modelData

                text: modelData
                onClicked: pad.add(modelData)
            }
        }
        PinKey {
            text: qsTr("Rub out")
            symbol: "clear"
            enabled: pad.pin !== ""
            onClicked: pad.pin = pad.pin.slice(0, -1)
        }
        PinKey {
            text: "0"
            onClicked: pad.add("0")
        }
        PinKey {
            text: pad.goText
            symbol: "done"
            primary: pad.ready
            enabled: pad.ready
            onClicked: pad.go()
        }
    }
}
