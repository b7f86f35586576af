// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Something large that is read on a thread of its own, beside everything else, and then made at once; or
// altogether at once, for somebody who cannot wait. (An asynchronous Loader makes it little by little, and in
// Qt 6.4 loses what it is given when somebody cannot wait for the rest.)
QtObject {
    id: later

    required property string source // the name of a file beside this one
    required property QtObject place // what it will be a child of
    property var properties: ({}) // what it is given
    property QtObject item: null // once it is made
    property Component reading: null

    function begin(): void {
        if (later.reading)
            return
        later.reading = Qt.createComponent(later.source, Component.Asynchronous, later)
        if (later.reading.status === Component.Loading)
            later.reading.statusChanged.connect(later.make)
        else
            later.make()
    }

    function now(): QtObject {
        if (!later.item) {
            later.reading = Qt.createComponent(later.source, Component.PreferSynchronous, later)
            later.make()
        }
        return later.item
    }

    function make(): void {
        if (later.item || later.reading.status === Component.Loading)
            return
        if (later.reading.status === Component.Ready) {
            later.item = later.reading.createObject(later.place, later.properties)
        } else {
            // Only a broken build comes here.
            console.error(later.reading.errorString())
            Qt.exit(1)
        }
    }
}
