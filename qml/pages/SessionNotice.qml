// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Components
import Alongside.Bridge

// Why signing in, adding oneself or joining did not work, and what to do.
Notice {
    visible: Session.hasProblem
    tone: "attention"
    symbolName: Session.problemSymbol
    title: Session.problemTitle
    text: Session.problemSentence + " " + Session.problemNextStep
}
