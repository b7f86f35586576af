// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Bridge

// All that lies behind the first page: the ways to a plan and within it, what belongs to the person, and the
// place to which they come back. In a piece of its own, so that the first page does not wait for it.
QtObject {
    id: ways

    required property T.StackView pages

    readonly property Component homePage: routes.homePage
    readonly property Component settingsPage: own.settingsPage

    readonly property SignInRoutes signIn: SignInRoutes {
        pages: ways.pages
        onPlanOpened: ways.pages.home(ways.homePage)
        onSettingsWanted: ways.pages.go(ways.settingsPage)
    }
    readonly property OwnWayRoutes own: OwnWayRoutes {
        pages: ways.pages
        onPlansWanted: ways.pages.go(ways.signIn.plansPage)
    }
    readonly property PlanRoutes routes: PlanRoutes {
        pages: ways.pages
        onLockWanted: Session.lock()
        onMoreWanted: ways.pages.go(ways.own.morePage)
        onServerWanted: ways.pages.go(ways.own.serverPage)
        // What somebody has just joined says only later what it is.
        onHomePageChanged: {
            if (Plan.isOpen && ways.pages.depth === 1 && ways.pages.currentItem.objectName.endsWith("home"))
                ways.pages.home(ways.homePage)
        }
    }
    readonly property PlaceKeeper place: PlaceKeeper {
        pages: ways.pages
        flows: ({ "say": ways.routes.sayFlow, "record": ways.routes.recordFlow,
            "concern": ways.routes.shift.concernFlow, "incident": ways.routes.shift.incidentFlow })
    }
    readonly property Connections coming: Connections {
        target: Plan

        // The pages of a plan can be shown once its records are here.
        function onOpenChanged(): void {
            if (Plan.isOpen && Plan.loaded)
                ways.place.comeBack()
        }
    }

    // Where somebody is after they unlocked. `wanted`: a plan that was asked for on the command line.
    function begin(wanted: string): void {
        const before = ways.place.space()
        if (before !== "" || Session.spaces.length === 1 || wanted !== "") {
            Session.openSpace(before !== "" ? before : wanted)
            ways.pages.home(ways.homePage)
        } else {
            ways.pages.home(ways.signIn.plansPage)
        }
        // Who came in by their paper has forgotten the other ways.
        if (Session.unlockedBy === "recovery")
            ways.pages.go(ways.own.newPinPage, { "must": true })
    }
}
