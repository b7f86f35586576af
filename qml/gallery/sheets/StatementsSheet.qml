// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    readonly property var parts: SampleArea.theo.parts

    title: parts.communication.partWords
    subtitle: SampleArea.theo.name
    personName: SampleArea.theo.about
    sharing: ({ state: "saved", waiting: 3 })

    SampleStatement {
        Layout.fillWidth: true
        statement: SampleArea.theo.parts.bedtime
        openVersions: 2
        sharedWith: "Mum and Dev"
        editable: true
    }
    SampleStatement {
        Layout.fillWidth: true
        statement: SampleArea.theo.parts.communication
        aboutName: SampleArea.theo.about
    }
    SampleStatement {
        Layout.fillWidth: true
        statement: SampleArea.theo.parts.money
        aboutName: SampleArea.theo.about
        justMe: true
        editable: true
        interactive: false
    }
    footer: BigButton {
        text: "Add to this"
        symbolName: "add"
        kind: "primary"
    }
}
