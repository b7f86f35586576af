// SPDX-License-Identifier: Apache-2.0
// Aim: nothing that is written is cut off or leaves its component, however narrow the place, at
// both ends of the text sizes and in both directions.
// Method: each component at several widths; every visible text must lie inside it, whole.
import QtQuick
import QtTest
import Alongside.Components
import Alongside.Theme

Item {
    id: root
    width: 1280
    height: 1600

    Component {
        id: bigButton
        BigButton { text: "Tell somebody about the light"; symbolName: "say-something" }
    }
    Component {
        id: iconButton
        IconTextButton { text: "Read this page to me"; symbolName: "help" }
    }
    Component {
        id: tile
        ChoiceTile { text: "What matters to me"; detail: "Three things"; symbolName: "goal" }
    }
    Component {
        id: besideTile
        ChoiceTile {
            text: "Swim every week with Dev"
            detail: "Wednesday, in the warm pool"
            symbolName: "swim"
            beside: true
        }
    }
    Component { id: faceButton; FaceButton { name: "Theo Wenlow"; detail: "Support worker" } }
    Component {
        id: face
        PersonFace { name: "Theo Wenlow"; detail: "Support worker"; showName: true }
    }
    Component { id: faceScale; FaceScale { question: "Theo, how good was it today?"; value: 2 } }
    Component {
        id: dial
        AmountDial { unit: "minutes"; value: 1045; quickValues: [15, 30, 45, 60] }
    }
    Component { id: pad; PinPad { message: "That is not the PIN. Try again." } }
    Component {
        id: box
        TextBox {
            label: "What helps you at bedtime?"
            placeholder: "Write in your own words"
            text: "A bath. Then the radio, not too loud. And the landing light on, all night long."
            charactersMax: 90
        }
    }
    Component { id: title; SectionTitle { text: "What matters to me most"; symbolName: "goal" } }
    Component {
        id: hint
        EmptyHint { title: "No goals yet"; text: "They show here."; actionText: "Add a first goal" }
    }
    Component {
        id: toast
        ToastUndo { message: "You put the goal away. It is not lost."; open: true }
    }
    Component {
        id: notice
        Notice {
            symbolName: "two-versions"
            title: "There are two versions"
            text: "Ana and Dev wrote different things."
            actionText: "Look at both"
            actionSymbolName: "next"
        }
    }
    Component {
        id: shortNotice
        Notice { symbolName: "help"; title: "Somebody can help"; text: "Ask Dev, or press help." }
    }

    TestCase {
        name: "BasicFit"
        when: windowShown

        readonly property var made: ({
            BigButton: [bigButton, 200], IconTextButton: [iconButton, 160],
            ChoiceTile: [tile, 220], besideTile: [besideTile, 320], FaceButton: [faceButton, 240],
            PersonFace: [face, 220], FaceScale: [faceScale, 320], AmountDial: [dial, 320],
            PinPad: [pad, 340], TextBox: [box, 320], SectionTitle: [title, 320],
            EmptyHint: [hint, 320], ToastUndo: [toast, 320], Notice: [notice, 320],
            shortNotice: [shortNotice, 320]
        })

        function cleanup() {
            Theme.textScale = 1
        }

        // What is wrong with the texts in this item; nothing when all is well.
        function faults(item, inside) {
            if (!item.visible)
                return []
            let found = []
            if (item.paintedHeight !== undefined && item.text !== undefined && item.text !== "") {
                const place = item.mapToItem(inside, 0, 0)
                const words = "'" + item.text + "' "
                if (place.x < -1 || place.x + item.width > inside.width + 1)
                    found.push(words + "leaves the sides: " + place.x + " + " + item.width)
                if (place.y < -1 || place.y + item.paintedHeight > inside.height + 1)
                    found.push(words + "leaves the height: " + place.y)
                if (item.paintedHeight > item.height + 1 || item.paintedWidth > item.width + 1)
                    found.push(words + "is larger than its place")
            }
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(faults(item.children[i], inside))
            return found
        }

        function test_texts_stayInside_data() {
            const rows = []
            for (const name in made)
                for (const scale of [1, 2])
                    for (const mirrored of [false, true])
                        for (const wide of [1, 1.37, 2.2])
                            rows.push({
                                tag: [name, made[name][1] * wide, scale, mirrored].join(" "),
                                name: name, scale: scale, mirrored: mirrored,
                                width: Math.round(made[name][1] * wide)
                            })
            return rows
        }
        function test_texts_stayInside(row) {
            Theme.textScale = row.scale
            const item = createTemporaryObject(made[row.name][0], root, { width: row.width })
            item.LayoutMirroring.enabled = row.mirrored
            item.LayoutMirroring.childrenInherit = true
            waitForRendering(item)
            tryVerify(() => faults(item, item).length === 0, 500,
                      faults(item, item).join("; "))
        }

        function test_faults_planted_areFound() {
            const cut = createTemporaryObject(title, root, { width: 60, height: 20 })
            waitForRendering(cut)
            verify(faults(cut, cut).length > 0)
        }
    }
}
