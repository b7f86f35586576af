// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components
import Alongside.Bridge

// Worries that wait for whoever is signed in: to reply, or to say if a reply is enough.
Notice {
    id: notice

    signal concernWanted(string key)
    signal listWanted

    visible: waiting.count > 0
    tone: "attention"
    symbolName: "worried"
    title: waiting.count === 1 ? qsTr("A worry waits for you") : qsTr("%1 worries wait for you").arg(waiting.count)
    text: (waiting.count > 0 ? waiting.valueAt(0, "standing") : "") ?? ""
    actionText: waiting.count === 1 ? qsTr("Look at it") : qsTr("Look at them")
    actionSymbolName: "worried"
    onAction: {
        if (waiting.count === 1)
            notice.concernWanted(waiting.valueAt(0, "key"))
        else
            notice.listWanted()
    }

    ConcernsModel {
        id: waiting

        onlyForMe: true
    }
}
