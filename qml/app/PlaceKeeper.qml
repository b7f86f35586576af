// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Bridge

// Keeps, with the person, which plan they were in and what they were in the middle of, so that whoever was
// called away, or whose battery went flat, comes back to it. What they had said is in the drafts.
QtObject {
    id: keeper

    required property T.StackView pages
    required property var flows // name → Component of something with several steps

    property bool returning: false

    readonly property string here: keeper.pages.currentItem ? keeper.pages.currentItem.objectName : ""
    readonly property bool inPlan: Session.signedIn && Plan.spaceId !== ""

    onHereChanged: keeper.note()

    function note(): void {
        if (!keeper.inPlan || keeper.returning)
            return
        const flow = keeper.flows[keeper.here] !== undefined ? keeper.here : ""
        Plan.drafts.place = { "space": Plan.spaceId, "flow": flow }
    }

    // The plan to go back to; empty when it is no longer among theirs.
    function space(): string {
        const before = Plan.drafts.place.space ?? ""
        keeper.returning = before !== ""
        return Session.spaces.some(one => one.spaceId === before) ? before : ""
    }

    // To where they were, once the plan is here.
    function comeBack(): void {
        if (!keeper.returning)
            return
        keeper.returning = false
        const flow = keeper.flows[Plan.drafts.place.flow ?? ""]
        if (flow)
            keeper.pages.push(flow, { "goOn": true }, T.StackView.Immediate)
    }
}
