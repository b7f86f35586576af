// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Pages

// The ways around whose words are whose: writing together, who said what, what became of it, proposing
// and agreeing; and how it is going.
QtObject {
    id: routes

    required property var plan // the ways within a plan

    function pages(): void {
        routes.plan.go(routes.writtenPagesPage)
    }
    function write(key: string, field: string, heading: string): void {
        routes.plan.go(routes.writePage, { "key": key, "field": field, "heading": heading })
    }
    function history(key: string, heading: string): void {
        routes.plan.go(routes.historyPage, { "key": key, "heading": heading })
    }
    function propose(key: string, words: string, saidBy: string, saidAs: string, ownerName: string): void {
        routes.plan.go(routes.proposePage, { "key": key, "words": words, "saidBy": saidBy, "saidAs": saidAs, "ownerName": ownerName })
    }
    function proposals(): void {
        routes.plan.go(routes.proposalsPage)
    }
    function answerProposal(key: string): void {
        routes.plan.go(routes.answerProposalPage, { "key": key })
    }
    function agreement(about: string, heading: string): void {
        routes.plan.go(routes.agreementPage, { "about": about, "heading": heading })
    }
    function howItGoes(): void {
        routes.plan.go(routes.howItGoesPage)
    }
    function later(key: string, label: string): void {
        routes.plan.go(routes.laterPage, { "key": key, "label": label })
    }

    property Component writtenPagesPage: Component {
        WrittenPagesPage {
            objectName: "written-pages"
            onBack: routes.plan.leave()
            onPageWanted: (key, title) => routes.write(key, "words", title)
            onNewWanted: routes.plan.go(routes.newPage)
            onHelpWanted: (title, text) => routes.plan.help(title, text)
            onSharingWanted: routes.plan.go(routes.plan.sharingPage)
        }
    }
    property Component newPage: Component {
        NewWrittenPage {
            objectName: "new-written-page"
            onBack: routes.plan.leave()
            onBegun: (key, title) => {
                routes.plan.leave()
                routes.write(key, "words", title)
            }
            onHelpWanted: (title, text) => routes.plan.help(title, text)
            onSharingWanted: routes.plan.go(routes.plan.sharingPage)
        }
    }
    property Component writePage: Component {
        WriteTogetherPage {
            id: thisWriting

            objectName: "write-together"
            onBack: routes.plan.leave()
            onWhoSaidWanted: routes.plan.go(routes.whoSaidPage,
                { "key": thisWriting.key, "field": thisWriting.field, "heading": thisWriting.heading })
            onHelpWanted: (title, text) => routes.plan.help(title, text)
            onSharingWanted: routes.plan.go(routes.plan.sharingPage)
        }
    }
    property Component whoSaidPage: Component {
        WhoSaidPage {
            objectName: "who-said"
            onBack: routes.plan.leave()
            onHelpWanted: (title, text) => routes.plan.help(title, text)
            onSharingWanted: routes.plan.go(routes.plan.sharingPage)
        }
    }
    property Component historyPage: Component {
        HistoryPage {
            objectName: "history"
            onBack: routes.plan.leave()
            onHelpWanted: (title, text) => routes.plan.help(title, text)
            onSharingWanted: routes.plan.go(routes.plan.sharingPage)
        }
    }
    property Component proposePage: Component {
        ProposePage {
            objectName: "propose"
            onBack: routes.plan.leave()
            onDone: routes.plan.leave()
            onHelpWanted: (title, text) => routes.plan.help(title, text)
            onSharingWanted: routes.plan.go(routes.plan.sharingPage)
        }
    }
    property Component proposalsPage: Component {
        ProposalsPage {
            objectName: "proposals"
            onBack: routes.plan.leave()
            onAnswerWanted: key => routes.answerProposal(key)
            onHelpWanted: (title, text) => routes.plan.help(title, text)
            onSharingWanted: routes.plan.go(routes.plan.sharingPage)
        }
    }
    property Component answerProposalPage: Component {
        AnswerProposalPage {
            objectName: "answer-proposal"
            onBack: routes.plan.leave()
            onDone: routes.plan.leave()
            onHelpWanted: (title, text) => routes.plan.help(title, text)
            onSharingWanted: routes.plan.go(routes.plan.sharingPage)
        }
    }
    property Component agreementPage: Component {
        AgreementPage {
            id: thisAgreement

            objectName: "agreement"
            onBack: routes.plan.leave()
            onAnswerWanted: routes.plan.go(routes.agreeFlow, { "about": thisAgreement.about })
            onHelpWanted: (title, text) => routes.plan.help(title, text)
            onSharingWanted: routes.plan.go(routes.plan.sharingPage)
        }
    }
    property Component agreeFlow: Component {
        AgreeFlow {
            objectName: "agree"
            onCancelled: routes.plan.leave()
            onFinished: routes.plan.leave()
            onHelpWanted: (title, text) => routes.plan.help(title, text)
            onSharingWanted: routes.plan.go(routes.plan.sharingPage)
        }
    }
    property Component howItGoesPage: Component {
        HowItGoesPage {
            objectName: "how-it-goes"
            onBack: routes.plan.leave()
            onEventWanted: routes.plan.go(routes.eventPage)
            onHelpWanted: (title, text) => routes.plan.help(title, text)
            onSharingWanted: routes.plan.go(routes.plan.sharingPage)
        }
    }
    property Component eventPage: Component {
        AddEventPage {
            objectName: "add-event"
            onBack: routes.plan.leave()
            onDone: routes.plan.leave()
            onHelpWanted: (title, text) => routes.plan.help(title, text)
            onSharingWanted: routes.plan.go(routes.plan.sharingPage)
        }
    }
    property Component laterPage: Component {
        TalkLaterPage {
            objectName: "talk-later"
            onBack: routes.plan.leave()
            onStop: routes.plan.leave()
            onDone: routes.plan.leave()
            onHelpWanted: (title, text) => routes.plan.help(title, text)
            onSharingWanted: routes.plan.go(routes.plan.sharingPage)
        }
    }
}
