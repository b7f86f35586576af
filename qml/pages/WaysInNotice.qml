// SPDX-License-Identifier: Apache-2.0
import Alongside.Components
import Alongside.Bridge

// What went wrong with a way to unlock, and what to do.
Notice {
    visible: WaysIn.problemTitle !== ""
    tone: "attention"
    symbolName: "help"
    title: WaysIn.problemTitle
    text: WaysIn.problemNextStep
}
