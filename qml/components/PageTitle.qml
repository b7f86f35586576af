// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Theme

// What the page is about: a face where it is about somebody, the title, a second line.
RowLayout {
    id: title

    property string text: ""
    property string subtitle: ""
    property string personName: ""
    property int titleSize: Theme.textTitle
    property Component end: null

    spacing: Theme.space3

    PersonFace {
        Layout.fillWidth: false
        visible: title.personName !== ""
        name: title.personName
        size: title.titleSize < Theme.textTitle ? Theme.faceSmall : Theme.face
        showName: false
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Words {
            Layout.fillWidth: true
            text: title.text
            heading: true
            font.bold: true
            font.pixelSize: title.titleSize
        }
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: title.subtitle
            soft: true
        }
    }
    // What is loaded is a layout itself: it keeps to its own size.
    Item {
        visible: title.end !== null
        implicitWidth: loader.implicitWidth
        implicitHeight: loader.implicitHeight

        Loader {
            id: loader

            sourceComponent: title.end
        }
    }
}
