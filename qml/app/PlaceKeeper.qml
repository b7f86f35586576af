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

    readonly property Item page: keeper.pages.currentItem
    readonly property string here: keeper.page ? keeper.page.objectName : ""
    readonly property T.StackView flow: keeper.flows[keeper.here] !== undefined ? keeper.page as T.StackView : null
    readonly property Item question: keeper.flow ? keeper.flow.currentItem : null

    onHereChanged: keeper.note()
    onQuestionChanged: keeper.note()

    function note(): void {
        if (!Session.signedIn || Plan.spaceId === "" || keeper.returning)
            return
        const place = { "space": Plan.spaceId }
        // The last page says that all is done: there is nothing to come back to.
        if (keeper.flow && keeper.question && keeper.question.step !== undefined) {
            place.flow = keeper.here
            place.begun = keeper.flow.begun
            place.step = keeper.question.step
        }
        Plan.drafts.place = place
    }

    // The plan to go back to; empty when it is no longer among theirs.
    function space(): string {
        const before = Plan.drafts.place.space ?? ""
        const there = Session.spaces.some(one => one.spaceId === before)
        keeper.returning = there
        return there ? before : ""
    }

    // To where they were, once the plan is here.
    function comeBack(): void {
        if (!keeper.returning)
            return
        const place = Plan.drafts.place
        const component = keeper.flows[place.flow ?? ""]
        if (component) {
            const flow = keeper.pages.push(component, place.begun ?? {}, T.StackView.Immediate)
            for (let i = 1; i < flow.trail.length && flow.currentItem.step < place.step; ++i)
                flow.push(flow.trail[i], {}, T.StackView.Immediate)
        }
        keeper.returning = false
        keeper.note()
    }
}
