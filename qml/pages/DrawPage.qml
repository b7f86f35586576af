// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// A drawing. It is kept line by line; undo works after coming back, too.
MediaPage {
    id: page

    title: qsTr("Draw")
    question: qsTr("Draw it.")
    helpText: qsTr("Draw with your finger. Pick a colour above the paper. Undo takes the last thing away.")
    canNext: page.mediaId !== "" && !board.empty

    Component.onCompleted: {
        wordsBox.text = page.words
        MediaDrafts.showDrawing(board.canvas, page.mediaId)
    }

    DrawingBoard {
        id: board

        Layout.fillWidth: true
        paperHeightMax: Math.max(Theme.faceHuge * 1.5, page.height * (board.beside ? 0.54 : 0.45))
        onChanged: page.put(MediaDrafts.keepDrawing(board.canvas, page.mediaId), "drawing")
    }
    TextBox {
        id: wordsBox

        Layout.fillWidth: true
        visible: !board.empty
        label: qsTr("What does it show? You can leave this empty.")
        placeholder: qsTr("It helps people who cannot see.")
        charactersMax: 400
        onEdited: text => {
            page.words = text
            page.put(page.mediaId, "drawing")
        }
    }
}
