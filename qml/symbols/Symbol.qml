// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// One of our planning symbols: Symbol { name: "bedtime"; size: Theme.symbol }
//
// A symbol stands beside words and is then silent to a screen reader; where it stands alone,
// give it a description. A name that this app does not know shows the "abstract" symbol, so
// that a plan made with a newer app still has a picture.
Image {
    id: symbol

    property string name: "abstract"
    property int size: Theme.symbol
    property string description: ""

    readonly property bool known: SymbolNames.has(name)

    source: Qt.resolvedUrl((known ? name : "abstract") + ".svg")
    sourceSize.width: size
    sourceSize.height: size
    fillMode: Image.PreserveAspectFit
    smooth: true
    mirror: LayoutMirroring.enabled && SymbolNames.pointsAlongText(name)

    Accessible.ignored: description === ""
    Accessible.role: Accessible.Graphic
    Accessible.name: description
}
