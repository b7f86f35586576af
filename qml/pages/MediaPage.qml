// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Bridge

// What the pages to speak, to pick a photo and to draw have in common: the list that their one thing joins
// from its first moment, so that being called away loses nothing.
StepPage {
    id: page

    property var items: []
    property string mediaId: "" // of this page's own thing, once there is one
    property string words: "" // what it shows
    property real seconds: 0 // of a sound that is whole: who shows it while it grows looks again then

    signal changed(var items)

    nextText: qsTr("Use it")
    nextSymbol: "done"

    function put(id: string, type: string): void {
        // A tablet that was locked meanwhile has put the draft away: it is there again after.
        if (id === "" || !Plan.isOpen)
            return
        page.mediaId = id
        page.changed(MediaDrafts.with(page.items,
            { "id": id, "type": type, "words": page.words, "seconds": page.seconds }))
    }

    function drop(): void {
        if (page.mediaId === "")
            return
        MediaDrafts.discard(page.mediaId)
        page.changed(MediaDrafts.without(page.items, page.mediaId))
        page.mediaId = ""
    }
}
