// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A photo cut to a circle that it fills. Drawn on a canvas, because that works with every way of
// drawing that Qt has, with and without a graphics card.
Canvas {
    id: canvas

    property url source
    readonly property bool ready: picture.status === Image.Ready

    visible: canvas.ready

    onReadyChanged: canvas.requestPaint()
    onPaint: {
        const context = canvas.getContext("2d")
        context.reset()
        if (!canvas.ready)
            return
        context.beginPath()
        context.arc(width / 2, height / 2, Math.min(width, height) / 2, 0, 2 * Math.PI)
        context.clip()
        const scale = Math.max(width / picture.implicitWidth, height / picture.implicitHeight)
        const shownWidth = picture.implicitWidth * scale
        const shownHeight = picture.implicitHeight * scale
        context.drawImage(picture, (width - shownWidth) / 2, (height - shownHeight) / 2,
                          shownWidth, shownHeight)
    }

    Image {
        id: picture

        visible: false
        source: canvas.source
        asynchronous: true
    }
}
