// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Languages
import Alongside.Theme

// The languages of the app, each by the name that its speakers give it. One that no speaker has
// checked says so. A touch changes every page at once.
Flow {
    id: list

    signal picked(string code)

    readonly property int columns: list.width < Theme.narrowWidth ? 1 : 2
    // Never nothing: a layout gives no width to what has no height.
    readonly property real tileWidth: Math.max(Theme.answerTarget,
        Math.floor((list.width - (list.columns - 1) * list.spacing) / list.columns))

    spacing: Theme.space3

    Repeater {
        model: Languages.all

        ChoiceTile {
            id: tile

            required property var modelData

            width: list.tileWidth
            text: tile.modelData.name
            detail: tile.modelData.note
            selected: tile.modelData.current
            onClicked: {
                const code = tile.modelData.code // the list is made anew while this runs
                Languages.use(code)
                list.picked(code)
            }
        }
    }
}
