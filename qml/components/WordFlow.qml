// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Words one after the other, each an item of its own. They go the way their own language is read, and
// not that of the buttons around them: what somebody said in English stays English on a tablet in Urdu.
Flow {
    id: flow

    property string sentence: "" // all of the words: the first letter says which way they go

    readonly property bool runsLeft: flow.goesLeft(flow.sentence)

    LayoutMirroring.enabled: flow.runsLeft
    LayoutMirroring.childrenInherit: true

    // Letters of Hebrew, Arabic and what is written like them; before them, letters of any other kind.
    function goesLeft(text: string): bool {
        const first = text.search(/[A-Za-z\u00C0-\u024F\u0370-\u058F\u0590-\u08FF\u0900-\u1FFF\u3040-\uD7FF\uFB1D-\uFDFF\uFE70-\uFEFC]/)
        return first >= 0 && /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(text[first])
    }
}
