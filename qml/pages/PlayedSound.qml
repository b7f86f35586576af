// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components
import Alongside.Bridge

// A sound bar that plays: of a record, or of something that is not saved yet.
SoundBar {
    id: sound

    property alias source: inner.source
    property string waits: "" // "coming" or "large" while it is not here

    readonly property SoundPlayer player: inner

    phase: sound.waits !== "" ? sound.waits : inner.state
    playing: inner.playing
    position: inner.position
    seconds: inner.seconds
    onPlayWanted: inner.play()
    onPauseWanted: inner.pause()

    SoundPlayer {
        id: inner
    }
}
