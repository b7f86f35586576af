// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Window
import Alongside.Access
import Alongside.Aloud
import Alongside.Languages
import Alongside.Theme

// What lies over the pages for those who hear them, scan them or write with our keyboard. The page ends
// where `dockHeight` begins, so that nothing is hidden.
Item {
    id: over

    readonly property real dockHeight: dock.height
    readonly property bool writing: ScreenWriter.field !== null
        && (AccessSettings.ownKeyboard || SwitchScanner.on)
    readonly property var ownWindow: over.Window.window

    onOwnWindowChanged: over.watch()
    onDockHeightChanged: settled.restart()

    // The page became smaller or larger: what it is about stays in sight.
    Timer {
        id: settled

        interval: 100 // a page has settled by then
        onTriggered: {
            Reader.showLine()
            SwitchScanner.showFramed()
            ScreenWriter.showField()
        }
    }

    Binding { target: Reader; property: "rate"; value: AccessSettings.voiceRate }
    Binding { target: Reader; property: "language"; value: Languages.current }
    Binding { target: SwitchScanner; property: "mode"; value: AccessSettings.scanning }
    Binding { target: SwitchScanner; property: "seconds"; value: AccessSettings.scanSeconds }
    Binding { target: SwitchScanner; property: "selectKey"; value: AccessSettings.selectKey }
    Binding { target: SwitchScanner; property: "nextKey"; value: AccessSettings.nextKey }

    Connections {
        target: SwitchScanner

        function onFramed(): void {
            if (AccessSettings.speakWhileScanning)
                Reader.say(SwitchScanner.name)
        }
    }

    Shortcut {
        sequence: "F8"
        enabled: AccessSettings.readAloud
        onActivated: Reader.toggle()
    }
    Shortcut {
        sequence: "Shift+F8"
        enabled: AccessSettings.readAloud
        onActivated: Reader.readThis(over.ownWindow.activeFocusItem)
    }

    Column {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom

        Loader {
            width: parent.width
            active: Reader.active || Reader.touching
            visible: active
            sourceComponent: ReadAloudBar {
                low: over.height < Theme.shortHeight && !Reader.touching
            }
        }
        Loader {
            width: parent.width
            active: SwitchScanner.waiting
            visible: active
            sourceComponent: Rectangle {
                readonly property string accessGroup: "silent"

                implicitHeight: waitWords.implicitHeight + 2 * Theme.space3
                color: Theme.card

                Words {
                    id: waitWords

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Theme.space4
                    anchors.verticalCenter: parent.verticalCenter
                    //: After the frame went round once and nobody pressed
                    text: qsTr("Press your switch to go on.")
                    font.bold: true
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
        Loader {
            width: parent.width
            active: over.writing
            visible: active
            sourceComponent: OnScreenKeyboard {
                language: Languages.current
                typewriter: AccessSettings.letters === "typewriter"
            }
        }
    }
    ReadMark {
        anchors.fill: parent
    }
    ScanFrame {
        anchors.fill: parent
    }

    function watch() {
        Reader.window = over.ownWindow
        SwitchScanner.window = over.ownWindow
        ScreenWriter.window = over.ownWindow
    }
}
