// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Components

// The ways in which people say things, without reading one another's mind.
TileGrid {
    id: ways

    property string value: ""

    signal picked(string name)

    tileWidth: 170
    columnsMax: 5

    Repeater {
        model: [
            { "name": "speech", "label": qsTr("By talking"), "symbol": "speech" },
            { "name": "signs", "label": qsTr("With signs"), "symbol": "sign" },
            { "name": "symbols", "label": qsTr("With pictures"), "symbol": "symbols" },
            { "name": "writing", "label": qsTr("In writing"), "symbol": "writing" },
            { "name": "behaviour", "label": qsTr("By what was done"), "symbol": "watching" }
        ]

        ChoiceTile {
            required property var modelData

            text: modelData.label
            symbolName: modelData.symbol
            selected: ways.value === modelData.name
            onClicked: ways.picked(modelData.name)
        }
    }
}
