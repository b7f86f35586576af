// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Questions to a board that stand in one way, under what that is called. Nothing at all when there is
// none.
Column {
    id: list

    property string show: ""
    property string title: ""
    property string symbolName: ""
    property bool boardSide: false

    readonly property int count: questions.count

    signal opened(string key)

    Layout.fillWidth: true
    visible: questions.count > 0
    spacing: Theme.space3

    FeedbackModel {
        id: questions

        show: list.show
    }
    SectionTitle {
        width: parent.width
        text: list.title
        symbolName: list.symbolName
    }
    Repeater {
        model: questions

        FeedbackCard {
            width: list.width
            boardSide: list.boardSide
            onOpened: key => list.opened(key)
        }
    }
}
