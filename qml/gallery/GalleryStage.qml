// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components
import Alongside.Theme

// Shows one page of the gallery, or the list of them. Back on a page leads to the list.
Item {
    id: stage

    property url page
    property var pages: [] // of { name, title, url }
    property bool mirrored: false
    property string mode: "light"
    property real textScale: 1

    readonly property bool listed: String(stage.page) === ""
    readonly property bool shows: loader.status === Loader.Ready
    readonly property bool settling: (loader.item as PageFrame)?.settling ?? false
    // How much of the page is beyond the end of the screen.
    readonly property real below: (loader.item as PageFrame)?.beyond ?? 0
    property bool dressed: false

    LayoutMirroring.enabled: stage.mirrored
    LayoutMirroring.childrenInherit: true

    // The settings come first: a page is laid out once, as the person would see it.
    Component.onCompleted: {
        Theme.mode = stage.mode
        Theme.textScale = stage.textScale
        Theme.reducedMotion = true
        stage.dressed = true
    }

    Loader {
        id: loader

        anchors.fill: parent
        anchors.bottomMargin: access.dockHeight
        focus: true
        active: stage.dressed
        source: stage.listed ? Qt.resolvedUrl("GalleryHome.qml") : stage.page
        onLoaded: (loader.item as Item).forceActiveFocus()
    }
    AccessLayer {
        id: access

        anchors.fill: parent
    }
    Connections {
        target: loader.item as PageFrame

        function onBack() {
            stage.page = ""
        }
    }
    Connections {
        target: loader.item as GalleryHome

        function onChosen(url: url) {
            stage.page = url
        }
        function onMirroredWanted(wanted: bool) {
            stage.mirrored = wanted
        }
    }
    Binding {
        target: loader.item as GalleryHome
        property: "pages"
        value: stage.pages
        when: stage.listed
    }
}
