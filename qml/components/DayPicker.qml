// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Theme

// Which day? The usual ones first; any other in a calendar, month by month. Shows the day that it is
// given and tells which was picked; the page decides. Days are written "2026-03-01".
Column {
    id: picker

    property string day: ""
    property string dayWords: "" // the day as people say it
    property var usual: [] // { day, label }: the days that most people mean
    property date today: new Date()

    property bool calendarOpen: false
    property int year: picker.today.getFullYear()
    property int month: picker.today.getMonth() // 0 is January

    readonly property bool isUsual: picker.usual.some(one => one.day === picker.day)
    readonly property int gap: Theme.space1
    readonly property real cell: Math.floor((Math.min(picker.width, Theme.readingWidth) - 6 * picker.gap) / 7)
    readonly property int firstDayOfWeek: Qt.locale().firstDayOfWeek % 7
    // How many places of the first week belong to the month before.
    readonly property int before: (new Date(picker.year, picker.month, 1).getDay() - picker.firstDayOfWeek + 7) % 7
    readonly property int days: new Date(picker.year, picker.month + 1, 0).getDate()

    signal picked(string day)

    spacing: Theme.space4

    Component.onCompleted: picker.showMonthOf(picker.day)

    Flow {
        width: picker.width
        spacing: Theme.space4

        Repeater {
            model: picker.usual

            ChoiceTile {
                required property var modelData

                width: Math.min(picker.width, Math.max(implicitWidth, Theme.scaled(190)))
                symbolName: "today"
                text: modelData.label
                selected: picker.day === modelData.day
                onClicked: picker.picked(modelData.day)
            }
        }
        ChoiceTile {
            width: Math.min(picker.width, Math.max(implicitWidth, Theme.scaled(190)))
            symbolName: "calendar"
            //: Opens a calendar
            text: qsTr("Another day")
            detail: picker.isUsual ? "" : picker.dayWords
            selected: picker.day !== "" && !picker.isUsual
            onClicked: picker.calendarOpen = !picker.calendarOpen
        }
    }
    Flow {
        width: picker.width
        visible: picker.calendarOpen
        spacing: Theme.space3

        BigButton {
            symbolName: "back"
            text: qsTr("Month before")
            onClicked: picker.moveMonth(-1)
        }
        BigButton {
            symbolName: "next"
            text: qsTr("Month after")
            onClicked: picker.moveMonth(1)
        }
    }
    Words {
        width: picker.width
        visible: picker.calendarOpen
        //: A month and its year
        text: qsTr("%1 %2").arg(Qt.locale().standaloneMonthName(picker.month)).arg(picker.year)
        heading: true
        font.bold: true
        font.pixelSize: Theme.textLarge
    }
    // Positioners turn round with the page.
    Grid {
        anchors.left: parent.left
        visible: picker.calendarOpen
        columns: 7
        spacing: picker.gap

        Repeater {
            model: 7

            Words {
                required property int index

                width: picker.cell
                text: Qt.locale().standaloneDayName((picker.firstDayOfWeek + index) % 7, Locale.NarrowFormat)
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.textSmall
                soft: true
                spoken: false
            }
        }
        Repeater {
            model: 42

            Item {
                id: place

                required property int index

                readonly property int number: place.index - picker.before + 1
                readonly property bool inMonth: place.number >= 1 && place.number <= picker.days
                readonly property date date: new Date(picker.year, picker.month, place.number)
                readonly property string iso: picker.isoOf(place.date)

                width: picker.cell
                // A last week without days takes no room.
                height: place.index - place.index % 7 >= picker.before + picker.days ? 0
                    : Math.max(Theme.touchTarget, Theme.scaled(44))

                T.AbstractButton {
                    id: button

                    readonly property bool chosen: picker.day === place.iso

                    anchors.fill: parent
                    visible: place.inMonth
                    focusPolicy: Qt.StrongFocus
                    text: place.number

                    Accessible.role: Accessible.Button
                    Accessible.name: place.date.toLocaleDateString(Qt.locale(), "dddd d MMMM yyyy")
                    Accessible.checkable: true
                    Accessible.checked: button.chosen
                    Accessible.onPressAction: button.clicked()
                    Keys.onReturnPressed: button.clicked()
                    Keys.onEnterPressed: button.clicked()

                    onClicked: picker.picked(place.iso)

                    background: Plate {
                        fill: button.chosen || button.pressed ? Theme.accentSoft : Theme.card
                        edge: button.chosen ? Theme.accent : Theme.line
                        edgeWidth: button.chosen ? Theme.strongLine : Theme.lineWidth
                        corner: Theme.radiusSmall
                    }
                    contentItem: Words {
                        text: button.text
                        font.bold: button.chosen
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        spoken: false
                    }
                    FocusRing {
                        target: button
                        corner: Theme.radiusSmall
                    }
                }
            }
        }
    }

    function isoOf(date: date): string {
        const two = number => String(number).padStart(2, "0")
        return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate())
    }

    function moveMonth(by: int) {
        const first = new Date(picker.year, picker.month + by, 1)
        picker.year = first.getFullYear()
        picker.month = first.getMonth()
    }

    function showMonthOf(day: string) {
        const parts = day.split("-")
        if (parts.length !== 3)
            return
        picker.year = Number(parts[0])
        picker.month = Number(parts[1]) - 1
    }
}
