// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// How much? A big number between less and more, with some usual amounts to tap. Nothing to drag.
// The dial shows the value that it is given and tells where it was moved to; the page decides.
ColumnLayout {
    id: dial

    property real value: 0
    property string unit: "" // "minutes"
    property real minimum: 0
    property real maximum: 1000
    property real step: 1
    property var quickValues: [] // numbers
    property bool answered: true // false shows that nobody has said it yet

    signal moved(real value)
    // One of the usual amounts was tapped: there is nothing more to set.
    signal picked(real value)

    readonly property bool narrow: dial.width < Theme.scaled(440)
    readonly property string amount: dial.answered ? dial.words(dial.value) : "?"
    readonly property string spokenAmount: dial.answered
        ? dial.amount + " " + dial.unit
        : qsTr("Not said yet")

    spacing: Theme.space4

    Accessible.role: Accessible.Grouping
    Accessible.name: dial.spokenAmount

    Keys.onPressed: event => {
        if (event.text === "+" || event.key === Qt.Key_Up)
            dial.moveBy(1)
        else if (event.text === "-" || event.key === Qt.Key_Down)
            dial.moveBy(-1)
        else
            return
        event.accepted = true
    }

    GridLayout {
        Layout.fillWidth: true
        columns: dial.narrow ? 2 : 3
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        ChoiceTile {
            Layout.row: dial.narrow ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: dial.narrow
            Layout.preferredWidth: Theme.scaled(120)
            //: On a button that makes an amount smaller
            text: qsTr("Less")
            detail: ""
            symbolName: "less"
            pictureSize: Theme.symbol
            enabled: !dial.answered || dial.value > dial.minimum
            Accessible.description: dial.spokenAmount
            onClicked: dial.moveBy(-1)
        }
        ColumnLayout {
            Layout.row: 0
            Layout.column: dial.narrow ? 0 : 1
            Layout.columnSpan: dial.narrow ? 2 : 1
            Layout.fillWidth: true
            spacing: 0

            Words {
                objectName: "amount"
                Layout.fillWidth: true
                text: dial.amount
                font.bold: true
                font.pixelSize: Theme.textHuge
                horizontalAlignment: Text.AlignHCenter
                Accessible.name: dial.spokenAmount
            }
            Words {
                Layout.fillWidth: true
                Layout.topMargin: -Theme.space2
                visible: dial.unit !== ""
                text: dial.unit
                color: Theme.textSoft
                horizontalAlignment: Text.AlignHCenter
                spoken: false
            }
        }
        ChoiceTile {
            Layout.row: dial.narrow ? 1 : 0
            Layout.column: dial.narrow ? 1 : 2
            Layout.fillWidth: dial.narrow
            Layout.preferredWidth: Theme.scaled(120)
            //: On a button that makes an amount bigger
            text: qsTr("More")
            symbolName: "add"
            pictureSize: Theme.symbol
            enabled: !dial.answered || dial.value < dial.maximum
            Accessible.description: dial.spokenAmount
            onClicked: dial.moveBy(1)
        }
    }

    Flow {
        Layout.fillWidth: true
        visible: dial.quickValues.length > 0
        spacing: Theme.space3

        Repeater {
            model: dial.quickValues

            ChoiceTile {
                required property real modelData

                implicitHeight: Math.max(Theme.touchTarget + Theme.space4,
                                         implicitContentHeight + topPadding + bottomPadding)
                text: dial.words(modelData)
                selected: dial.answered && dial.value === modelData
                Accessible.name: text + " " + dial.unit
                onClicked: {
                    dial.moved(modelData)
                    dial.picked(modelData)
                }
            }
        }
    }

    function moveBy(steps: int) {
        const from = dial.answered ? dial.value + steps * dial.step : dial.minimum
        const to = Math.max(dial.minimum, Math.min(dial.maximum, Math.round(from * 1e6) / 1e6))
        if (to !== dial.value || !dial.answered)
            dial.moved(to)
    }

    // As few decimals as the number needs, two at most.
    function words(number: real): string {
        let decimals = 0
        while (decimals < 2 && Math.abs(number - Number(number.toFixed(decimals))) > 1e-6)
            ++decimals
        return Number(number).toLocaleString(Qt.locale(), "f", decimals)
    }
}
