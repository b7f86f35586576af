// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Who people can be in a plan, besides the person whose it is.
QtObject {
    readonly property var others: [
        { "name": "family", "label": qsTr("Family"), "symbol": "family" },
        { "name": "friend", "label": qsTr("Friend"), "symbol": "friends" },
        { "name": "supporter", "label": qsTr("Support worker"), "symbol": "relative" },
        { "name": "clinician", "label": qsTr("Health worker"), "symbol": "health" },
        { "name": "advocate", "label": qsTr("Advocate"), "symbol": "say-something" }
    ]
}
