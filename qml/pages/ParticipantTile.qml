// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components

// Somebody who is in the meeting, to press: this is me.
ChoiceTile {
    id: tile

    required property string recordId
    required property string name
    required property string picture
    required personName

    text: tile.name
    symbolName: tile.picture
}
