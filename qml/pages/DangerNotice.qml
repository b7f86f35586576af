// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components
import Alongside.Bridge

// Nobody reads a tablet in time when somebody is in danger. On a low screen it is in two parts, "first"
// above the answers and "rest" below them; elsewhere the first is "all".
Notice {
    id: notice

    property string part: "all"

    tone: "attention"
    symbolName: "contact"
    //: 999 is the number of the ambulance, the police and the fire brigade
    title: notice.part === "rest" ? "" : qsTr("Is somebody in danger now? Ring 999.")
    text: notice.part === "first" ? "" : notice.restWords()

    function restWords(): string {
        if (Plan.contactPhone === "")
            return qsTr("Do not wait for an answer here.")
        return qsTr("Do not wait for an answer here. You can also ring %1: %2").arg(Plan.contactName).arg(Plan.contactPhone)
    }
}
