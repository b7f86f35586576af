// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Gallery
import Alongside.Theme

PageFrame {
    id: page

    readonly property var parts: SampleArea.theo.parts

    title: "One page about me"
    sharing: ({ state: "shared", time: "10:42", people: 7 })

    ProfileView {
        id: profile

        Layout.fillWidth: true
        name: SampleArea.theo.about
        subtitle: "Call me: Theo"

        Grid {
            id: grid

            readonly property real part: (profile.inner - (grid.columns - 1) * grid.spacing) / grid.columns

            width: profile.inner
            columns: profile.inner > Theme.scaled(800) ? 3 : 1
            spacing: Theme.space4

            Repeater {
                model: ["what-people-like", "what-matters", "how-to-support-me"]

                ProfilePart {
                    id: part

                    required property string modelData

                    readonly property var statement: page.parts[modelData]

                    width: grid.part
                    label: part.statement.partWords
                    symbolName: part.statement.partSymbol
                    aboutName: SampleArea.theo.about
                    model: ListModel {
                        Component.onCompleted: append({ "words": part.statement.words,
                            "saidBy": part.statement.saidBy, "saidAs": part.statement.saidAs })
                    }
                }
            }
        }
    }
}
