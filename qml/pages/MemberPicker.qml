// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Components
import Alongside.Bridge

// The faces of the others in this plan, to choose some of them. The page keeps who is chosen.
TileGrid {
    id: picker

    property var chosen: [] // ids of members, in the order in which they were chosen
    property string firstDetail: "" // what being the first of them means

    signal picked(var chosen)

    tileWidth: 190
    columnsMax: 5

    Repeater {
        model: Plan.members

        ChoiceTile {
            id: tile

            required property string personId
            required property string name
            required property string role
            required property bool isMe

            visible: !tile.isMe
            personName: tile.name
            text: tile.name
            detail: picker.firstDetail !== "" && picker.chosen[0] === tile.personId ? picker.firstDetail : tile.role
            selected: picker.chosen.indexOf(tile.personId) >= 0
            onClicked: picker.picked(picker.toggled(tile.personId))
        }
    }

    function toggled(personId: string): var {
        const others = []
        for (let i = 0; i < picker.chosen.length; ++i)
            if (picker.chosen[i] !== personId)
                others.push(picker.chosen[i])
        if (others.length === picker.chosen.length)
            others.push(personId)
        return others
    }

    function names(): var {
        const names = []
        for (let i = 0; i < picker.chosen.length; ++i)
            names.push(Plan.members.valueOf(picker.chosen[i], "name"))
        return names
    }
}
