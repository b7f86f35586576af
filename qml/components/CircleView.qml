// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Symbols
import Alongside.Theme

// The relationship circle: the person in the middle, and round them, ring by ring, who is in their
// life. Closest first; then family on the one side and friends on the other; then people who are
// paid and people near by. It turns round with the page. The page shows the same as a list.
//
// `model` has: key, name, ring ("closest", "friends", "family", "community", "paid"), place and places
// (which of how many in that ring), sentence.
Item {
    id: circle

    property string personName: ""
    property var model: null

    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real side: Math.min(circle.width, Theme.scaled(820))
    readonly property real reach: circle.side / 2
    readonly property int faceSize: Math.max(Theme.faceSmall + Theme.space1, Math.min(Theme.face, circle.side / 12))
    readonly property bool named: circle.side >= 720 && Theme.textScale <= 1.1
    readonly property int across: circle.mirrored ? -1 : 1
    // Where each ring's faces are: how far out, and the angles between which they stand; 0 is towards
    // the end of the line, 90 is down. The outer ring is turned a little, so that no face stands right
    // beside another one and their names have room.
    readonly property var rings: ({
        "closest": { "out": 0.37, "from": -55, "to": 235, "symbol": "what-matters", "at": -90 },
        "friends": { "out": 0.63, "from": -65, "to": 65, "symbol": "friends", "at": -77 },
        "family": { "out": 0.63, "from": 245, "to": 115, "symbol": "family", "at": -103 },
        "community": { "out": 0.88, "from": -52, "to": 82, "symbol": "community", "at": -80 },
        "paid": { "out": 0.88, "from": 232, "to": 98, "symbol": "paid-support", "at": -100 }
    })

    signal clicked(string key)

    implicitWidth: Theme.scaled(820)
    implicitHeight: circle.side

    Repeater {
        model: [{ "out": 1, "fill": Theme.card }, { "out": 0.755, "fill": Theme.surface },
            { "out": 0.5, "fill": Theme.accentSoft }]

        Rectangle {
            required property var modelData

            anchors.centerIn: parent
            width: circle.side * modelData.out
            height: width
            radius: width / 2
            color: modelData.fill
            border.color: Theme.line
            border.width: Theme.controlLine
            antialiasing: true
        }
    }
    // Family and those who are paid stand on one side, friends and neighbours on the other.
    Repeater {
        model: [0.0, 1.0]

        Rectangle {
            required property real modelData

            anchors.horizontalCenter: parent.horizontalCenter
            y: circle.height / 2 + (modelData > 0 ? 0.5 * circle.reach : -circle.reach)
            width: Theme.lineWidth
            height: 0.5 * circle.reach
            color: Theme.lineSoft
        }
    }
    Repeater {
        model: Object.keys(circle.rings)

        Symbol {
            required property string modelData

            readonly property var ring: circle.rings[modelData]

            x: circle.placeX(ring.out, ring.at) - width / 2
            y: circle.placeY(ring.out, ring.at) - height / 2
            name: ring.symbol
            size: Theme.symbolSmall
        }
    }
    PersonFace {
        anchors.centerIn: parent
        name: circle.personName
        size: Math.round(circle.side / 7)
    }
    Repeater {
        model: circle.model

        CircleFace {
            id: face

            required property string key
            required property string ring
            required property int place
            required property int places
            required name
            required sentence

            readonly property var where: circle.rings[face.ring] ?? circle.rings["community"]
            readonly property real angle: face.where.from
                + (face.where.to - face.where.from) * (face.place + 0.5) / Math.max(1, face.places)
            // Many in one ring stand by turns further in and further out.
            readonly property real apart: Math.abs(face.where.to - face.where.from) * Math.PI / 180
                * face.where.out * circle.reach / Math.max(1, face.places)
            readonly property real shift: face.apart >= circle.faceSize + Theme.space1 ? 0
                : (face.place % 2 === 0 ? 0.06 : -0.06)

            x: circle.placeX(face.where.out + face.shift, face.angle) - width / 2
            y: circle.placeY(face.where.out + face.shift, face.angle) - height / 2
            size: circle.faceSize
            named: circle.named && face.apart >= Theme.scaled(100)
            onClicked: circle.clicked(face.key)
        }
    }

    function placeX(out: real, angle: real): real {
        return circle.width / 2 + circle.across * out * circle.reach * Math.cos(angle * Math.PI / 180)
    }

    function placeY(out: real, angle: real): real {
        return circle.height / 2 + out * circle.reach * Math.sin(angle * Math.PI / 180)
    }
}
