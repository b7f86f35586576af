// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Symbols
import Alongside.Components
import Alongside.Bridge

// Who to ring, and what to do if things go wrong. Works without a connection.
AppPage {
    id: page

    title: qsTr("If things go wrong")
    helpText: qsTr("Here is who to ring and what helps. It is always here, also without a connection.")

    PressCard {
        Layout.fillWidth: true
        interactive: false
        visible: Plan.contactName !== ""
        sentence: qsTr("Ring first: %1. %2").arg(Plan.contactName).arg(Plan.contactPhone)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            Symbol {
                name: "contact"
                size: page.low ? Theme.symbolLarge : Theme.symbolHuge
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space1

                Words {
                    Layout.fillWidth: true
                    text: qsTr("Ring first")
                    color: Theme.textSoft
                    spoken: false
                }
                Words {
                    Layout.fillWidth: true
                    text: Plan.contactName
                    font.pixelSize: Theme.textTitle
                    font.bold: true
                    spoken: false
                }
                Words {
                    Layout.fillWidth: true
                    text: Plan.contactPhone
                    font.pixelSize: Theme.textTitle
                    spoken: false
                }
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        visible: Plan.ifThingsGoWrong !== ""
        text: qsTr("What to do")
        symbolName: "things-go-wrong"
    }
    // One line after the other, in the order in which to do them.
    Column {
        id: steps

        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: Plan.ifThingsGoWrong.split("\n").filter(line => line.trim() !== "")

            Row {
                id: step

                required property string modelData
                required property int index

                spacing: Theme.space4

                Plate {
                    id: number

                    width: Theme.scaled(Theme.touchTarget)
                    height: width
                    corner: width / 2
                    fill: Theme.accentSoft
                    edge: Theme.accent

                    Words {
                        anchors.centerIn: parent
                        text: step.index + 1
                        font.bold: true
                    }
                }
                Words {
                    width: steps.width - number.width - step.spacing
                    height: Math.max(implicitHeight, number.height)
                    verticalAlignment: Text.AlignVCenter
                    text: step.modelData
                    font.pixelSize: Theme.textLarge
                }
            }
        }
    }
    EmptyHint {
        Layout.fillWidth: true
        visible: Plan.contactName === "" && Plan.ifThingsGoWrong === ""
        symbolName: "contact"
        title: qsTr("Nobody has said who to ring yet.")
    }
}
