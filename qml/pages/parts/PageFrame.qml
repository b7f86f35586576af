// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Theme

// The frame of every page: the way back, the title, the sharing state and help in the same place;
// what the page shows, which can be pushed up and down; what to do next at the foot.
FocusScope {
    id: frame

    property string title: ""
    property bool backVisible: true
    property string backText: qsTr("Back")
    property bool helpVisible: true
    property bool sharingVisible: true
    property string sharingState: "saved-here"
    property int sharingWaiting: 0
    property string sharingTime: ""
    property int sharingPeople: 0
    property string sharingReason: ""
    property int contentWidthMax: Theme.pageWidth
    default property alias content: column.data
    property alias actions: actionRow.data

    readonly property bool narrow: frame.width < Theme.narrowWidth
    readonly property real contentWidth: column.width

    signal back
    signal help
    signal sharing

    function showItem(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y
        const bottom = top + item.height
        const margin = Theme.space5
        if (top - margin < view.contentY)
            view.contentY = Math.max(0, top - margin)
        else if (bottom + margin > view.contentY + view.height)
            view.contentY = Math.max(0, Math.min(top - margin, Math.min(bottom + margin - view.height,
                view.contentHeight - view.height)))
    }

    Keys.onEscapePressed: if (frame.backVisible) frame.back()
    Keys.onBackPressed: if (frame.backVisible) frame.back()

    // The keyboard never leads to something that cannot be seen.
    Connections {
        target: frame.Window.window
        function onActiveFocusItemChanged(): void {
            const item = frame.Window.activeFocusItem
            for (let parent = item; parent; parent = parent.parent) {
                if (parent === column) {
                    frame.showItem(item)
                    return
                }
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        GridLayout {
            id: head

            Layout.fillWidth: true
            Layout.margins: Theme.space4
            Layout.bottomMargin: Theme.space2
            columns: frame.narrow ? 2 : 4
            columnSpacing: Theme.space3
            rowSpacing: Theme.space2

            BigButton {
                visible: frame.backVisible
                text: frame.backText
                symbol: "back"
                leftPadding: Theme.space3
                rightPadding: Theme.space4
                onClicked: frame.back()
            }
            Words {
                Layout.fillWidth: true
                Layout.row: frame.narrow ? 1 : 0
                Layout.column: frame.narrow ? 0 : 1
                Layout.columnSpan: frame.narrow ? 2 : 1
                Layout.leftMargin: frame.narrow ? 0 : Theme.space2
                text: frame.title
                font.pixelSize: Theme.textTitle
                font.bold: true
                lineHeight: 1
                Accessible.role: Accessible.Heading
            }
            SharingState {
                Layout.row: frame.narrow ? 2 : 0
                Layout.column: frame.narrow ? 0 : 2
                Layout.columnSpan: frame.narrow ? 2 : 1
                Layout.fillWidth: frame.narrow
                Layout.maximumWidth: frame.narrow ? -1 : frame.width * 0.36
                visible: frame.sharingVisible
                stateName: frame.sharingState
                waiting: frame.sharingWaiting
                time: frame.sharingTime
                people: frame.sharingPeople
                reason: frame.sharingReason
                onClicked: frame.sharing()
            }
            BigButton {
                Layout.row: 0
                Layout.column: frame.narrow ? 1 : 3
                Layout.alignment: Qt.AlignRight
                visible: frame.helpVisible
                text: qsTr("Help")
                symbol: "help"
                leftPadding: Theme.space3
                rightPadding: Theme.space4
                onClicked: frame.help()
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Flickable {
                id: view

                anchors.fill: parent
                clip: true
                contentWidth: width
                contentHeight: column.height + 2 * Theme.space4
                boundsBehavior: Flickable.StopAtBounds
                interactive: contentHeight > height

                ColumnLayout {
                    id: column

                    x: (view.width - width) / 2
                    y: Theme.space4
                    width: Math.min(view.width - 2 * Theme.space5, frame.contentWidthMax)
                    spacing: Theme.space4
                }
            }
            // Pushing with a finger is not for everybody: these do the same with a tap.
            T.AbstractButton {
                id: more

                anchors.bottom: parent.bottom
                anchors.right: parent.right
                anchors.margins: Theme.space3
                width: Theme.answerTarget * 0.75
                height: width
                visible: view.interactive && !view.atYEnd
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("More below")
                Accessible.onPressAction: more.clicked()
                Keys.onReturnPressed: more.clicked()
                onClicked: view.contentY = Math.min(view.contentHeight - view.height,
                    view.contentY + view.height * 0.8)
                background: CardBack {
                    pressed: more.pressed
                    focused: more.visualFocus
                    corner: more.width / 2
                    edge: Theme.accent
                }
                contentItem: MoreSymbol {
                    name: "down"
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.lineWidth
            visible: actionRow.visibleChildren.length > 0
            color: Theme.lineSoft
        }
        Flow {
            id: actionRow

            Layout.fillWidth: true
            Layout.maximumWidth: frame.contentWidthMax
            Layout.alignment: Qt.AlignHCenter
            Layout.margins: Theme.space3
            Layout.leftMargin: Theme.space5
            Layout.rightMargin: Theme.space5
            visible: visibleChildren.length > 0
            spacing: Theme.space3
            layoutDirection: Qt.RightToLeft
        }
    }
}
