// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// An empty place: a dashed edge with nothing in it.
Canvas {
    id: box

    property color edge: Theme.attention
    property real corner: Theme.radiusSmall

    Accessible.ignored: true

    onEdgeChanged: requestPaint()
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    onPaint: {
        const context = getContext("2d")
        const inset = Theme.controlLine
        context.reset()
        context.strokeStyle = box.edge
        context.lineWidth = Theme.controlLine
        context.setLineDash([4, 3])
        context.beginPath()
        context.roundedRect(inset, inset, box.width - 2 * inset, box.height - 2 * inset, box.corner, box.corner)
        context.stroke()
    }
}
