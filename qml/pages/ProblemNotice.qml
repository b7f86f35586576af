// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components
import Alongside.Bridge

// Why the last thing could not be saved, and what to do.
Notice {
    visible: Plan.problemTitle !== ""
    tone: "attention"
    symbolName: Plan.problemSymbol
    title: Plan.problemTitle
    text: Plan.problemSentence + " " + Plan.problemNextStep
}
