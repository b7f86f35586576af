// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components
import Alongside.Bridge

// Nobody reads a tablet in time when somebody is in danger.
Notice {
    tone: "attention"
    symbolName: "contact"
    //: 999 is the number of the ambulance, the police and the fire brigade
    title: qsTr("Is somebody in danger now? Ring 999.")
    text: Plan.contactPhone === ""
        ? qsTr("Do not wait for an answer here.")
        : qsTr("Do not wait for an answer here. You can also ring %1: %2").arg(Plan.contactName).arg(Plan.contactPhone)
}
