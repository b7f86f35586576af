// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Pages

// The ways of a shift and of worries: what happened before, records, hard moments, and who replies.
QtObject {
    id: shift

    // The PlanRoutes that this is part of; named so, two types would need each other.
    required property QtObject routes

    function worry(): void {
        shift.routes.go(shift.concernFlow)
    }
    function worryAbout(key: string, title: string): void {
        shift.routes.go(shift.concernFlow, { "about": key, "aboutTitle": title })
    }
    function worries(): void {
        shift.routes.go(shift.concernsPage)
    }
    function oneWorry(key: string): void {
        shift.routes.go(shift.concernPage, { "concernKey": key })
    }
    function begin(): void {
        shift.routes.go(shift.shiftPage)
    }
    // Out of a flow that is done, to what it leads to.
    function worriesInstead(): void {
        shift.routes.leave()
        shift.worries()
    }

    property Component concernFlow: Component {
        ConcernFlow {
            objectName: "concern"
            onCancelled: shift.routes.leave()
            onFinished: shift.routes.leave()
            onListWanted: shift.worriesInstead()
            onHelpWanted: (title, text) => shift.routes.help(title, text)
            onSharingWanted: shift.routes.go(shift.routes.sharingPage)
        }
    }
    property Component concernsPage: Component {
        ConcernsPage {
            objectName: "concerns"
            onBack: shift.routes.leave()
            onRaiseWanted: shift.worry()
            onConcernWanted: key => shift.oneWorry(key)
            onHelpWanted: (title, text) => shift.routes.help(title, text)
            onSharingWanted: shift.routes.go(shift.routes.sharingPage)
        }
    }
    property Component concernPage: Component {
        ConcernPage {
            objectName: "one-concern"
            onBack: shift.routes.leave()
            onReplyWanted: key => shift.routes.go(shift.concernReplyPage, { "concernKey": key })
            onPictureWanted: (address, words) => shift.routes.media.show(address, words)
            onHelpWanted: (title, text) => shift.routes.help(title, text)
            onSharingWanted: shift.routes.go(shift.routes.sharingPage)
        }
    }
    property Component concernReplyPage: Component {
        ConcernReplyPage {
            objectName: "concern-reply"
            onBack: shift.routes.leave()
            onStop: shift.routes.leave()
            onSaved: shift.routes.leave()
            onHelpWanted: (title, text) => shift.routes.help(title, text)
            onSharingWanted: shift.routes.go(shift.routes.sharingPage)
        }
    }
    property Component shiftPage: Component {
        ShiftPage {
            objectName: "shift"
            onBack: shift.routes.leave()
            onHandoverWanted: shift.routes.go(shift.handoverPage)
            onRecordWanted: goalKey => shift.routes.go(shift.routes.recordFlow, { "goalKey": goalKey })
            onIncidentWanted: shift.routes.go(shift.incidentFlow)
            onLearnWanted: key => shift.routes.go(shift.learnPage, { "incidentKey": key })
            onWaitingWanted: shift.routes.go(shift.incidentsPage, { "onlyWaiting": true })
            onConcernWanted: key => shift.oneWorry(key)
            onHelpWanted: (title, text) => shift.routes.help(title, text)
            onSharingWanted: shift.routes.go(shift.routes.sharingPage)
        }
    }
    property Component handoverPage: Component {
        HandoverPage {
            objectName: "handover"
            onBack: shift.routes.leave()
            onHelpWanted: (title, text) => shift.routes.help(title, text)
            onSharingWanted: shift.routes.go(shift.routes.sharingPage)
        }
    }
    property Component incidentFlow: Component {
        IncidentFlow {
            objectName: "incident"
            onCancelled: shift.routes.leave()
            onFinished: shift.routes.leave()
            onHelpWanted: (title, text) => shift.routes.help(title, text)
            onSharingWanted: shift.routes.go(shift.routes.sharingPage)
        }
    }
    property Component incidentsPage: Component {
        IncidentsPage {
            objectName: "incidents"
            onBack: shift.routes.leave()
            onRecordWanted: shift.routes.go(shift.incidentFlow)
            onLearnWanted: key => shift.routes.go(shift.learnPage, { "incidentKey": key })
            onPictureWanted: (address, words) => shift.routes.media.show(address, words)
            onHelpWanted: (title, text) => shift.routes.help(title, text)
            onSharingWanted: shift.routes.go(shift.routes.sharingPage)
        }
    }
    property Component learnPage: Component {
        LearnPage {
            objectName: "learn"
            onBack: shift.routes.leave()
            onStop: shift.routes.leave()
            onSaved: shift.routes.leave()
            onPictureWanted: (address, words) => shift.routes.media.show(address, words)
            onHelpWanted: (title, text) => shift.routes.help(title, text)
            onSharingWanted: shift.routes.go(shift.routes.sharingPage)
        }
    }
}
