// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Access
import Alongside.Bridge
import Alongside.Languages
import Alongside.Theme

// Everything on the screen is as whoever is here likes it.
Item {
    id: own

    readonly property string language: Settings.language

    onLanguageChanged: own.speak()
    Component.onCompleted: own.speak()

    Binding { target: Theme; property: "mode"; value: Settings.mode }
    Binding { target: Theme; property: "textScale"; value: Settings.textScale }
    Binding { target: Theme; property: "fontFamily"; value: Settings.font }
    Binding { target: Theme; property: "reducedMotion"; value: Settings.reducedMotion }
    Binding { target: Theme; property: "leftHanded"; value: Settings.leftHanded }
    Binding { target: Theme; property: "pictures"; value: Settings.pictures }
    Binding { target: Theme; property: "ownPhotos"; value: OwnPhotos.addresses }
    Binding { target: AccessSettings; property: "readAloud"; value: Settings.readAloud }
    Binding { target: AccessSettings; property: "voiceRate"; value: Settings.voiceRate }
    Binding { target: AccessSettings; property: "scanning"; value: Settings.scanning }
    Binding { target: AccessSettings; property: "scanSeconds"; value: Settings.scanSeconds }
    Binding { target: AccessSettings; property: "selectKey"; value: Settings.selectKey }
    Binding { target: AccessSettings; property: "nextKey"; value: Settings.nextKey }
    Binding { target: AccessSettings; property: "letters"; value: Settings.keyLetters }
    Binding { target: AccessSettings; property: "speakWhileScanning"; value: Settings.speakWhileScanning }
    Binding { target: AccessSettings; property: "ownKeyboard"; value: Settings.ownKeyboard }

    function speak(): void {
        if (own.language !== Languages.current)
            Languages.use(own.language)
    }
}
