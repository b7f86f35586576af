// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Theme
import Alongside.Components // for what is drawn in C++

// Who has which line under their words.
Flow {
    id: key

    property var writers: [] // of { name, pattern }

    spacing: Theme.space4

    Repeater {
        model: key.writers

        Row {
            id: writer

            required property var modelData

            spacing: Theme.space2

            PersonFace {
                anchors.verticalCenter: parent.verticalCenter
                name: writer.modelData.name
                size: Theme.scaled(Theme.symbolSmall)
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    id: name

                    text: writer.modelData.name
                    font.bold: true
                }
                PatternLine {
                    width: Math.max(name.width, Theme.scaled(Theme.symbol))
                    height: Theme.scaled(10)
                    pattern: writer.modelData.pattern
                    ink: Theme.text
                    thickness: Theme.scaled(3)
                }
            }
        }
    }
}
