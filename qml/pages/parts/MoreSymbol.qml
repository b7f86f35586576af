// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme
import Alongside.Symbols

// A symbol in the middle of a round button.
Item {
    id: holder

    property string name: "abstract"

    Symbol {
        anchors.centerIn: parent
        name: holder.name
        size: Theme.symbol
    }
}
