// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Pages
import Alongside.Bridge

// The ways within a plan: which page follows which.
Ways {
    id: routes

    readonly property WordsRoutes words: WordsRoutes {
        plan: routes
    }

    signal lockWanted
    signal moreWanted
    signal serverWanted

    function leaveAll(): void {
        routes.pages.pop(null, T.StackView.Immediate)
    }
    function part(part: string, label: string, symbol: string): void {
        routes.go(routes.partPage, { "part": part, "label": label, "symbol": symbol })
    }
    function change(key: string, part: PartPage, words: string, saidBy: string, saidAs: string): void {
        Plan.drafts.beginChange(key, part.part, part.label, part.symbol, words, saidBy, saidAs)
        routes.go(routes.sayFlow, { "beginsWithWords": true })
    }

    property MediaRoutes media: MediaRoutes {
        routes: routes
    }
    property ToolsRoutes toolsRoutes: ToolsRoutes {
        routes: routes
    }
    property ShiftRoutes shift: ShiftRoutes { routes: routes }
    readonly property GroupRoutes groups: GroupRoutes {
        pages: routes.pages
        peoplePage: routes.peoplePage
        sharingPage: routes.sharingPage
        onLockWanted: routes.lockWanted()
        onMoreWanted: routes.moreWanted()
    }
    // A group and a board have homes of their own.
    property Component homePage: {
        if (Plan.type === "group")
            return routes.groups.groupHome
        return Plan.type === "board" ? routes.groups.boardHome : routes.planHome
    }
    property Component planHome: Component {
        HomePage {
            objectName: "home"
            onWorried: routes.shift.worry()
            onShiftWanted: routes.shift.begin()
            onConcernWanted: key => routes.shift.oneWorry(key)
            onConcernsWanted: routes.shift.worries()
            onSaySomething: routes.go(routes.sayFlow)
            onRecordOutcome: routes.go(routes.recordFlow)
            onPlanWanted: routes.go(routes.planPage)
            onPartWanted: (part, label, symbol) => routes.part(part, label, symbol)
            onGoalsWanted: routes.go(routes.goalsPage)
            onGoalWanted: goalKey => routes.go(routes.goalPage, { "goalKey": goalKey })
            onPeopleWanted: routes.go(routes.peoplePage)
            onToolsWanted: routes.toolsRoutes.begin()
            onToolWanted: name => routes.toolsRoutes.open(name)
            onContactWanted: routes.go(routes.contactPage)
            onVersionsWanted: routes.go(routes.versionsPage)
            onProposalsWanted: routes.words.proposals()
            onLockWanted: routes.lockWanted()
            onMoreWanted: routes.moreWanted()
            onHelpWanted: (title, text) => routes.help(title, text)
            onSharingWanted: routes.go(routes.sharingPage)
        }
    }
    property Component planPage: Component {
        PlanPage {
            objectName: "plan"
            onBack: routes.leave()
            onPagesWanted: routes.words.pages()
            onAgreementWanted: routes.words.agreement("", "")
            onPartWanted: (part, label, symbol) => routes.part(part, label, symbol)
            onHelpWanted: (title, text) => routes.help(title, text)
            onSharingWanted: routes.go(routes.sharingPage)
        }
    }
    property Component partPage: Component {
        PartPage {
            id: thisPart

            objectName: "part"
            onBack: routes.leave()
            onSayMore: {
                Plan.drafts.beginPart(thisPart.part, thisPart.label, thisPart.symbol)
                routes.go(routes.sayFlow, { "beginsWithWords": true })
            }
            onChangeWanted: (key, words, saidBy, saidAs) => routes.change(key, thisPart, words, saidBy, saidAs)
            onVersionsWanted: routes.go(routes.versionsPage)
            onAddMediaWanted: key => routes.media.add(key, thisPart.label)
            onPictureWanted: (address, words) => routes.media.show(address, words)
            onWorried: (key, title) => routes.shift.worryAbout(key, title)
            onHistoryWanted: key => routes.words.history(key, thisPart.label)
            onProposeWanted: (key, words, saidBy, saidAs, ownerName) =>
                routes.words.propose(key, words, saidBy, saidAs, ownerName)
            onAnswerWanted: key => routes.words.answerProposal(key)
            onHelpWanted: (title, text) => routes.help(title, text)
            onSharingWanted: routes.go(routes.sharingPage)
        }
    }
    property Component goalsPage: Component {
        GoalsPage {
            objectName: "goals"
            onBack: routes.leave()
            onGoalWanted: goalKey => routes.go(routes.goalPage, { "goalKey": goalKey })
            onRecordOutcome: routes.go(routes.recordFlow)
            onAddGoal: routes.go(routes.addGoalPage)
            onHowItGoesWanted: routes.words.howItGoes()
            onHelpWanted: (title, text) => routes.help(title, text)
            onSharingWanted: routes.go(routes.sharingPage)
        }
    }
    property Component goalPage: Component {
        GoalPage {
            id: thisGoal

            objectName: "goal"
            onBack: routes.leave()
            onWorried: (key, title) => routes.shift.worryAbout(key, title)
            onHowWeHelpWanted: routes.words.write(thisGoal.goalKey, "howWeHelp", qsTr("How we help: %1").arg(thisGoal.words))
            onAgreementWanted: routes.words.agreement(thisGoal.goalKey, thisGoal.words)
            onRecordOutcome: routes.go(routes.recordFlow)
            onAddMediaWanted: (key, label) => routes.media.add(key, label)
            onPictureWanted: (address, words) => routes.media.show(address, words)
            onHelpWanted: (title, text) => routes.help(title, text)
            onSharingWanted: routes.go(routes.sharingPage)
        }
    }
    property Component addGoalPage: Component {
        AddGoalPage {
            objectName: "add-goal"
            onBack: routes.leave()
            onDone: routes.leave()
            onHelpWanted: (title, text) => routes.help(title, text)
            onSharingWanted: routes.go(routes.sharingPage)
        }
    }
    property Component versionsPage: Component {
        VersionsPage {
            objectName: "versions"
            onBack: routes.leave()
            onLaterWanted: (key, label) => routes.words.later(key, label)
            onHelpWanted: (title, text) => routes.help(title, text)
            onSharingWanted: routes.go(routes.sharingPage)
        }
    }
    property Component sharingPage: Component {
        SharingPage {
            objectName: "sharing"
            onServerWanted: routes.serverWanted()
            onBack: routes.leave()
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component contactPage: Component {
        ContactPage {
            objectName: "contact"
            onBack: routes.leave()
            onHelpWanted: (title, text) => routes.help(title, text)
            onSharingWanted: routes.go(routes.sharingPage)
        }
    }
    property Component peoplePage: Component {
        PeoplePage {
            objectName: "people"
            onBack: routes.leave()
            onAddMediaWanted: (key, label) => routes.media.add(key, label)
            onPhotoWanted: take => routes.photo(take)
            onHelpWanted: (title, text) => routes.help(title, text)
            onSharingWanted: routes.go(routes.sharingPage)
        }
    }
    property Component sayFlow: Component {
        SayFlow {
            objectName: "say"
            onProposeWanted: (key, words, saidBy, saidAs, ownerName) => {
                routes.leave()
                routes.words.propose(key, words, saidBy, saidAs, ownerName)
            }
            onCancelled: routes.leave()
            onFinished: routes.leave()
            onHelpWanted: (title, text) => routes.help(title, text)
            onSharingWanted: routes.go(routes.sharingPage)
        }
    }
    property Component recordFlow: Component {
        RecordFlow {
            objectName: "record"
            onCancelled: routes.leave()
            onFinished: routes.leave()
            onHelpWanted: (title, text) => routes.help(title, text)
            onSharingWanted: routes.go(routes.sharingPage)
        }
    }
}
