// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Components
import Alongside.Bridge

// A new plan on this tablet, without any connection: one's own, or one for somebody else.
AppPage {
    id: page

    property bool forOther: false
    property string name: ""

    title: page.forOther ? qsTr("Whose plan is it?") : qsTr("A new plan")
    helpText: qsTr("A plan is about one person. It starts here on this tablet. You can ask others in later.")

    Component.onCompleted: Session.clearProblem()
    onForOtherChanged: {
        if (page.forOther)
            nameBox.forceActiveFocus()
        else
            ownTile.forceActiveFocus()
    }

    SessionNotice {
        Layout.fillWidth: true
    }
    TileGrid {
        visible: !page.forOther
        tileWidth: 320
        columnsMax: 2

        ChoiceTile {
            id: ownTile

            personName: Session.personName
            text: qsTr("My own plan")
            enabled: !Session.busy
            onClicked: Session.begin("plan", qsTr("The plan of %1").arg(Session.personName), "person")
        }
        ChoiceTile {
            symbolName: "relative"
            text: qsTr("A plan with somebody else")
            detail: qsTr("It is their plan. You help.")
            onClicked: page.forOther = true
        }
    }
    TextBox {
        id: nameBox

        Layout.fillWidth: true
        visible: page.forOther
        label: qsTr("The name of the person whose plan it is")
        multiline: false
        charactersMax: 100
        onEdited: text => page.name = text
        onFinished: page.beginForOther()
    }

    footer: BigButton {
        visible: page.forOther
        text: qsTr("Begin the plan")
        symbolName: "done"
        kind: "primary"
        enabled: page.name.trim() !== "" && !Session.busy
        onClicked: page.beginForOther()
    }

    function beginForOther(): void {
        if (page.name.trim() !== "")
            Session.beginFor(page.name.trim())
    }
}
