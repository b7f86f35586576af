// SPDX-License-Identifier: Apache-2.0
import Alongside.Bridge

// Speaks what goes with words that are being written: see AddVoice.
SpeakPage {
    id: page

    required property string draftName

    readonly property RecordDraft draft: Plan.drafts.of(page.draftName)

    asksForWords: false
    listensAtOnce: true
    canStop: false
    items: page.draft.media
    onChanged: items => page.draft.media = items
}
