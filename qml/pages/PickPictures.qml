// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The drawings that somebody can unlock with, and which twelve of them they are shown at first.
QtObject {
    id: pick

    readonly property int count: 12
    readonly property var all: [
        { "name": "dog", "label": qsTr("A dog") },
        { "name": "cat", "label": qsTr("A cat") },
        { "name": "bird", "label": qsTr("A bird") },
        { "name": "fish", "label": qsTr("A fish") },
        { "name": "tree", "label": qsTr("A tree") },
        { "name": "flower", "label": qsTr("A flower") },
        { "name": "sun", "label": qsTr("The sun") },
        { "name": "moon", "label": qsTr("The moon") },
        { "name": "star", "label": qsTr("A star") },
        { "name": "car", "label": qsTr("A car") },
        { "name": "bus", "label": qsTr("A bus") },
        { "name": "boat", "label": qsTr("A boat") },
        { "name": "bike", "label": qsTr("A bike") },
        { "name": "cup", "label": qsTr("A cup") },
        { "name": "cake", "label": qsTr("A cake") },
        { "name": "apple", "label": qsTr("An apple") },
        { "name": "ball", "label": qsTr("A ball") },
        { "name": "book", "label": qsTr("A book") },
        { "name": "hat", "label": qsTr("A hat") },
        { "name": "shoe", "label": qsTr("A shoe") },
        { "name": "umbrella", "label": qsTr("An umbrella") },
        { "name": "guitar", "label": qsTr("A guitar") },
        { "name": "drum", "label": qsTr("A drum") },
        { "name": "bed", "label": qsTr("A bed") }
    ]

    // Another twelve for each person: what one has seen on somebody else's page says nothing.
    function some(): var {
        const rest = pick.all.slice()
        const chosen = []
        while (chosen.length < pick.count) {
            const one = rest.splice(Math.floor(Math.random() * rest.length), 1)[0]
            chosen.push({ "name": one.name, "symbol": "pick-" + one.name, "photo": "" })
        }
        return chosen
    }

    function label(name: string): string {
        for (let i = 0; i < pick.all.length; ++i) {
            if (pick.all[i].name === name)
                return pick.all[i].label
        }
        return name
    }
}
