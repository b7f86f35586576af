// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The page about somebody, from what is said in the plan: nothing is asked twice.
ProfileView {
    id: view

    required property PlanningTool tool

    signal sayWanted(string part, string label, string symbol)
    signal partWanted(string part, string label, string symbol)

    name: Plan.about
    subtitle: Plan.likesToBeCalled === "" ? "" : qsTr("Call me: %1").arg(Plan.likesToBeCalled)

    TileGrid {
        width: view.inner
        height: implicitHeight
        tileWidth: 260
        columnsMax: 3

        Repeater {
            model: view.tool.parts

            ProfilePart {
                id: part

                required property var modelData

                label: part.modelData.label
                symbolName: part.modelData.symbol
                aboutName: Plan.about
                emptyText: qsTr("Nothing yet. Touch here to say something.")
                model: StatementsModel {
                    id: said

                    part: part.modelData.statementPart
                }
                onClicked: {
                    const wanted = said.count === 0 ? view.sayWanted : view.partWanted
                    wanted(part.modelData.statementPart, part.modelData.label, part.modelData.symbol)
                }
            }
        }
    }
}
