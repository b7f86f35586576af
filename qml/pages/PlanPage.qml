// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Components
import Alongside.Bridge

// All parts of the plan, as pictures.
AppPage {
    id: page

    signal partWanted(string part, string label, string symbol)
    signal pagesWanted
    signal agreementWanted

    title: qsTr("All of the plan")
    helpText: qsTr("The plan has many parts. Touch a part to see what is said there.")

    TileGrid {
        tileWidth: 230
        columnsMax: 4

        Repeater {
            model: Plan.parts

            ChoiceTile {
                required property string part
                required property string label
                required property string symbol
                required property int said
                required property bool open

                text: label
                symbolName: symbol
                detail: {
                    if (open)
                        return qsTr("Two answers")
                    if (said === 0)
                        return qsTr("Nothing yet")
                    return said === 1 ? qsTr("1 thing said") : qsTr("%1 things said").arg(said)
                }
                onClicked: page.partWanted(part, label, symbol)
            }
        }
    }

    footer: [
        BigButton {
            text: qsTr("Who agrees")
            symbolName: "agree"
            onClicked: page.agreementWanted()
        },
        BigButton {
            text: qsTr("Pages we write together")
            symbolName: "write-together"
            onClicked: page.pagesWanted()
        }
    ]
}
