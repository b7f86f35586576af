// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Pages
import Alongside.Bridge

// The ways within a self-advocacy group, and on the board that answers it: which page follows which.
Ways {
    id: ways

    required property Component peoplePage
    required property Component sharingPage

    // What is being done in this meeting, for the pages on the way.
    property string sessionKey: ""
    property string topicId: ""
    property string meaning: ""
    property bool speaking: false // whose turn it is says it, and puts no cards

    readonly property string sessionId: ways.actions.idOf(ways.sessionKey)
    readonly property GroupActions actions: GroupActions { }
    readonly property ParticipantsModel people: ParticipantsModel { }

    signal lockWanted
    signal moreWanted

    function openSession(key: string, title: string): void {
        ways.sessionKey = key
        ways.go(ways.sessionPage, { "sessionKey": key, "sessionTitle": title })
    }
    // Back to the page with this name, which is on the way.
    function backTo(name: string): void {
        const there = ways.pages.find(item => item.objectName === name)
        if (there)
            ways.pages.pop(there, T.StackView.Immediate)
        else
            ways.pages.pop(null, T.StackView.Immediate)
    }
    function placeCards(participantId: string, who: string): void {
        ways.pages.replace(ways.placingPage, { "topicId": ways.topicId, "participantId": participantId,
            "who": who, "meaning": ways.meaning }, T.StackView.Immediate)
    }
    // Who gave no name is told first what a voice tells.
    function speak(participantId: string, who: string): void {
        const page = ways.people.gaveNoName(participantId) ? ways.voiceOkPage : ways.speakPage
        ways.turn(page, participantId, who)
    }
    function turn(page: Component, participantId: string, who: string): void {
        ways.pages.replace(page, { "topicId": ways.topicId, "participantId": participantId, "who": who },
            T.StackView.Immediate)
    }
    function askWho(): void {
        ways.go(ways.whoPage, { "sessionId": ways.sessionId, "topicId": ways.topicId, "speaking": ways.speaking })
    }
    function openVote(voteId: string, how: string): void {
        const properties = { "voteId": voteId, "sessionId": ways.sessionId }
        const page = how === "count" ? ways.countPage : ways.votePage
        ways.go(page, properties)
    }

    property Component groupHome: Component {
        GroupHomePage {
            objectName: "group-home"
            onStartWanted: ways.go(ways.startPage)
            onSessionWanted: (key, title) => ways.openSession(key, title)
            onFeedbackWanted: key => ways.go(ways.feedbackPage, { "key": key })
            onPeopleWanted: ways.go(ways.peoplePage)
            onMoreWanted: ways.moreWanted()
            onLockWanted: ways.lockWanted()
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component boardHome: Component {
        BoardHomePage {
            objectName: "board-home"
            onFeedbackWanted: key => ways.go(ways.feedbackPage, { "key": key, "boardSide": true })
            onPeopleWanted: ways.go(ways.peoplePage)
            onMoreWanted: ways.moreWanted()
            onLockWanted: ways.lockWanted()
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component startPage: Component {
        GroupStartPage {
            objectName: "group-start"
            onBack: ways.leave()
            onStarted: (key, title) => {
                ways.leave()
                ways.openSession(key, title)
            }
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component sessionPage: Component {
        GroupSessionPage {
            objectName: "group-session"
            onBack: ways.leave()
            onJoinWanted: ways.go(ways.joinPage, { "sessionId": ways.sessionId })
            onTopicWanted: key => ways.go(ways.topicPage, { "topicKey": key })
            onAddTopicWanted: ways.go(ways.addTopicPage, { "sessionId": ways.sessionId })
            onQuestionsWanted: ways.go(ways.questionsPage, { "sessionId": ways.sessionId })
            onQuestionWanted: (id, words) => ways.go(ways.questionPage, { "questionId": id, "words": words })
            onVoteWanted: voteId => ways.openVote(voteId, "count")
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component joinPage: Component {
        GroupJoinPage {
            objectName: "group-join"
            onBack: ways.leave()
            onNext: (name, picture) => ways.go(ways.consentPage,
                { "sessionId": ways.sessionId, "name": name, "picture": picture })
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component consentPage: Component {
        GroupConsentPage {
            objectName: "group-consent"
            onBack: ways.leave()
            onAgain: {
                ways.backTo("group-session")
                ways.go(ways.joinPage, { "sessionId": ways.sessionId })
            }
            onFinished: ways.backTo("group-session")
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component addTopicPage: Component {
        GroupAddTopicPage {
            objectName: "group-add-topic"
            onBack: ways.leave()
            onDone: ways.leave()
            onSpeakWanted: draftName => ways.go(ways.addVoicePage, { "draftName": draftName })
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component topicPage: Component {
        GroupTopicPage {
            id: topic

            objectName: "group-topic"
            onBack: ways.leave()
            onCardsWanted: meaning => {
                ways.topicId = topic.topicId
                ways.meaning = meaning
                ways.speaking = false
                ways.askWho()
            }
            onSpeakWanted: meaning => {
                ways.topicId = topic.topicId
                ways.meaning = meaning
                ways.speaking = true
                ways.askWho()
            }
            onQuestionsWanted: ways.go(ways.questionsPage,
                { "sessionId": ways.sessionId, "topicId": topic.topicId })
            onRoundsWanted: (id, who) => {
                ways.topicId = topic.topicId
                ways.go(ways.roundsPage, { "topicId": topic.topicId, "participantId": id, "who": who })
            }
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component whoPage: Component {
        GroupWhoPage {
            objectName: "group-who"
            onBack: ways.leave()
            onPicked: (id, who) => {
                if (ways.speaking)
                    ways.speak(id, who)
                else
                    ways.placeCards(id, who)
            }
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component placingPage: Component {
        PlacingPage {
            id: placing

            objectName: "placing"
            onBack: ways.leave()
            onFinished: ways.pages.replace(ways.roundsPage, { "topicId": placing.topicId,
                "participantId": placing.participantId, "who": placing.who }, T.StackView.Immediate)
            onSpeakWanted: ways.speak(placing.participantId, placing.who)
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component voiceOkPage: Component {
        GroupVoiceOkPage {
            id: voiceOk

            objectName: "group-voice-ok"
            onBack: ways.leave()
            onSpeakWanted: ways.turn(ways.speakPage, voiceOk.participantId, voiceOk.who)
            onCardsWanted: ways.placeCards(voiceOk.participantId, voiceOk.who)
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component speakPage: Component {
        GroupSpeakPage {
            id: speaker

            objectName: "group-speak"
            onBack: ways.leave()
            onSaid: ways.turn(ways.roundsPage, speaker.participantId, speaker.who)
            onCardsWanted: ways.placeCards(speaker.participantId, speaker.who)
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component addVoicePage: Component {
        AddVoicePage {
            objectName: "add-voice"
            onBack: ways.leave()
            onNext: ways.leave()
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component roundsPage: Component {
        GroupRoundsPage {
            id: rounds

            objectName: "group-rounds"
            onBack: ways.leave()
            onAgainWanted: ways.placeCards(rounds.participantId, rounds.who)
            onSpeakWanted: ways.speak(rounds.participantId, rounds.who)
            onNextWanted: {
                ways.leave()
                ways.askWho()
            }
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component questionsPage: Component {
        GroupQuestionsPage {
            objectName: "group-questions"
            onBack: ways.leave()
            onFinished: ways.backTo("group-session")
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component questionPage: Component {
        GroupQuestionPage {
            id: question

            objectName: "group-question"
            onBack: ways.leave()
            onVoteStartWanted: ways.go(ways.voteStartPage,
                { "sessionId": ways.sessionId, "questionId": question.questionId, "words": question.words })
            onVoteWanted: voteId => ways.openVote(voteId, "count")
            onSendWanted: ways.go(ways.sendPage,
                { "questionId": question.questionId, "words": question.words })
            onFeedbackWanted: key => ways.go(ways.feedbackPage, { "key": key })
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component voteStartPage: Component {
        VoteStartPage {
            objectName: "vote-start"
            onBack: ways.leave()
            onStarted: voteId => {
                ways.leave()
                ways.openVote(voteId, "vote")
            }
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component votePage: Component {
        VotePage {
            id: vote

            objectName: "vote"
            onBack: ways.leave()
            onBallotWanted: (id, who, words) => ways.go(ways.ballotPage,
                { "voteId": vote.voteId, "participantId": id, "who": who, "words": words, "cover": vote })
            onCountWanted: {
                const id = vote.voteId
                ways.leave()
                ways.openVote(id, "count")
            }
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component ballotPage: Component {
        BallotPage {
            id: ballot

            property VotePage cover: null

            objectName: "ballot"
            onBack: ways.leave()
            onCast: {
                ballot.cover.thanks = true
                ways.leave()
            }
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component countPage: Component {
        CountPage {
            id: count

            objectName: "count"
            onBack: ways.leave()
            onFinished: ways.leave()
            onVotingWanted: {
                const id = count.voteId
                ways.leave()
                ways.openVote(id, "vote")
            }
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component sendPage: Component {
        SendToBoardPage {
            objectName: "send-to-board"
            onBack: ways.leave()
            onSent: key => {
                ways.leave()
                ways.go(ways.feedbackPage, { "key": key })
            }
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component feedbackPage: Component {
        FeedbackPage {
            objectName: "feedback"
            onBack: ways.leave()
            onReplyWanted: key => ways.go(ways.replyPage, { "key": key })
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
    property Component replyPage: Component {
        BoardReplyPage {
            objectName: "board-reply"
            onBack: ways.leave()
            onReplied: ways.leave()
            onSpeakWanted: draftName => ways.go(ways.addVoicePage, { "draftName": draftName })
            onHelpWanted: (title, text) => ways.help(title, text)
            onSharingWanted: ways.go(ways.sharingPage)
        }
    }
}
