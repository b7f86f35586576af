// SPDX-License-Identifier: Apache-2.0
import QtQml

QtObject {
    property string one: qsTr("One.")
    property string two: qsTr("In two "
                              + "parts.")
    property string three: qsTr("Say \"yes\".")
}
