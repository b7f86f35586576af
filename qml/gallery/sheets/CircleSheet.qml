// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery

PageFrame {
    title: "My circle of people"
    sharing: ({ state: "shared", time: "10:42", people: 7 })

    ListModel {
        id: places

        Component.onCompleted: {
            const people = SampleArea.theo.people
            for (const person of people) {
                const ring = people.filter(other => other.ring === person.ring)
                places.append({ "key": person.name, "name": person.name, "ring": person.ring,
                    "place": ring.indexOf(person), "places": ring.length,
                    "sentence": person.name + ". " + person.relation + ". " + person.ringWords })
            }
        }
    }
    CircleView {
        Layout.fillWidth: true
        personName: SampleArea.theo.about
        model: places
    }
}
