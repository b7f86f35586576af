// SPDX-License-Identifier: Apache-2.0
import QtQml

// How good it was, from 1 to 5, in the same words everywhere.
QtObject {
    function word(quality: int): string {
        switch (quality) {
        case 1:
            //: How good something was, the lowest of five
            return qsTr("Very bad")
        case 2:
            return qsTr("Bad")
        case 3:
            //: How good something was, the middle of five
            return qsTr("In between")
        case 4:
            return qsTr("Good")
        case 5:
            return qsTr("Very good")
        }
        return ""
    }

    function symbol(quality: int): string {
        if (quality >= 1 && quality <= 5)
            return "face-" + quality
        return "how-good"
    }
}
