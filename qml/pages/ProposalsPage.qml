// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Components

// Changes that others would like, and that wait for an answer.
AppPage {
    id: page

    signal answerWanted(string key)

    title: qsTr("Changes that others would like")
    helpText: qsTr("Somebody would like to change some words. You say yes or no. You do not have to say why.")

    EmptyHint {
        Layout.fillWidth: true
        visible: list.count === 0
        symbolName: "done"
        title: qsTr("There is nothing to answer now.")
    }
    ProposalList {
        id: list

        Layout.fillWidth: true
        forMe: true
        onAnswerWanted: key => page.answerWanted(key)
    }
}
