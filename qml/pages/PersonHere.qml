// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Bridge

// What the sign-in page knows of one person who uses this tablet; follows when they change it.
QtObject {
    id: person

    property string personId: ""

    property var ways: []
    property var pictures: []
    property url photo

    readonly property bool hasPin: person.ways.includes("pin")
    readonly property bool hasPictures: person.ways.includes("pictures") && person.pictures.length > 0
    readonly property bool hasPaper: person.ways.includes("recovery")

    readonly property Connections looking: Connections {
        target: Session
        function onLookedChanged(): void {
            person.read()
        }
    }

    onPersonIdChanged: person.read()
    Component.onCompleted: person.read()

    // Written out: compiled QML of Qt 6.4 takes what stands behind ?? for every list.
    function read(): void {
        const ways = Session.people.valueOf(person.personId, "ways")
        const pictures = Session.people.valueOf(person.personId, "pictures")
        person.ways = ways ? ways : []
        person.pictures = pictures ? pictures : []
        person.photo = Session.people.valueOf(person.personId, "photo") ?? ""
    }
}
