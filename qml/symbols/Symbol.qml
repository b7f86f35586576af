// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// One of our planning symbols: Symbol { name: "bedtime"; size: Theme.symbol }
//
// A symbol stands beside words and is then silent to a screen reader; where it stands alone,
// give it a description. A name that this app does not know shows the "abstract" symbol, so
// that a plan made with a newer app still has a picture. People choose whether they see our own
// drawings, those of OpenMoji, or only words (Theme.pictures).
Image {
    id: symbol

    property string name: "abstract"
    property int size: Theme.symbol
    property string description: ""

    readonly property bool known: SymbolNames.has(name)
    readonly property bool emoji: Theme.pictures === "emoji" && EmojiNames.has(name)
    // Who wants only words gets no empty places either.
    readonly property int shownSize: Theme.pictures === "plain" && !picture ? 0 : size
    // Says something that no words beside it say: a face to pick, a picture to unlock with.
    property bool picture: false

    readonly property var photo: Theme.ownPhotos[symbol.name]
    readonly property string own: photo === undefined || picture ? "" : photo

    // No size at all would mean the drawing's own.
    source: shownSize === 0 ? "" : own !== "" ? own
        : Qt.resolvedUrl((emoji ? "openmoji/" : "") + (known ? name : "abstract") + ".svg")
    sourceSize.width: shownSize
    sourceSize.height: shownSize
    fillMode: Image.PreserveAspectFit
    smooth: true
    mirror: own === "" && LayoutMirroring.enabled && SymbolNames.pointsAlongText(name)

    Accessible.ignored: description === ""
    Accessible.role: Accessible.Graphic
    Accessible.name: description
}
