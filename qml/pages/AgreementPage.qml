// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// Who agrees, party by party: the person's own answer first. Nobody is outvoted: one no is a reason to
// talk, however many said yes.
AppPage {
    id: page

    property string about: "" // a record; empty: the whole plan
    property string heading: ""

    readonly property string person: Plan.about
    readonly property bool personWaits: stands.waitingFor.some(one => one.isPerson)

    signal answerWanted

    title: qsTr("Who agrees")
    subtitle: page.heading
    helpText: qsTr("Each one answers for themselves. No answer counts more than another. If the words change, we ask again.")

    AgreementModel {
        id: stands

        about: page.about
    }

    Notice {
        Layout.fillWidth: true
        visible: stands.ready
        tone: stands.agreed ? "good" : "plain"
        symbolName: stands.agreed ? "agree" : "talk-later"
        title: stands.sentence
        text: stands.agreed ? "" : qsTr("We go on when all have said yes.")
    }
    StatementCard {
        Layout.fillWidth: true
        visible: stands.words !== ""
        interactive: false
        words: stands.words
        saidBy: page.person
    }
    // The person's place is the first, whether they have answered or not.
    WaitingRow {
        Layout.fillWidth: true
        visible: stands.ready && page.personWaits
        name: page.person
        large: true
    }
    Column {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: stands

            PartyCard {
                required property string partyRole

                required party
                required isPerson
                required answerSymbol
                required answerLabel
                required reason
                required howSaid
                required howSaidLabel
                required writtenBy
                required when
                required current
                required since
                required sentence

                width: rows.width
                role: partyRole
            }
        }
    }
    Column {
        id: others

        readonly property var waiting: stands.waitingFor.filter(one => !one.isPerson)

        Layout.fillWidth: true
        visible: others.waiting.length > 0
        spacing: Theme.space4

        Repeater {
            model: others.waiting

            WaitingRow {
                required property var modelData

                width: others.width
                name: modelData.name
                role: modelData.role
            }
        }
    }

    footer: BigButton {
        text: qsTr("Answer")
        symbolName: "agree"
        kind: "primary"
        onClicked: page.answerWanted()
    }
}
