// SPDX-License-Identifier: Apache-2.0
// A self-advocacy group and the board that it feeds back to: who came, what was talked about, cards
// that were put in columns, votes, questions, and what became of them.
//
// A single vote is no kind of record, and must never become one: see plan/ballots.h.
#include "catalogue/declare_p.h"

namespace alongside::catalogue {

namespace {

    using namespace declare;

    // Below this, a number of people could tell who they are: see also plan/board_loop.h.
    constexpr double kTookPartMin = 5;
    constexpr double kPeopleMax = 10'000;

    constexpr Choice kSessionStates[] = {
        {"open", "Going on", "people"},
        {"finished", "Finished", "done"},
    };

    constexpr Field kSessionFields[] = {
        required(text("title", "What it is called", "A name for today.", kLineCharactersMax)),
        required(date("on", "The day", "The day the group meets.")),
        required(choice("state", "Is it going on?", "Going on, or finished.", kSessionStates)),
    };

    // To be known by in the group, instead of a name or beside it.
    constexpr Choice kPictures[] = {
        {"sun", "Sun", "picture-sun"},
        {"tree", "Tree", "picture-tree"},
        {"boat", "Boat", "picture-boat"},
        {"cup", "Cup", "picture-cup"},
        {"star", "Star", "picture-star"},
        {"leaf", "Leaf", "picture-leaf"},
        {"moon", "Moon", "picture-moon"},
        {"kite", "Kite", "picture-kite"},
    };

    constexpr Field kParticipantFields[] = {
        required(reference("session", "Which meeting", "The meeting they came to.", "session")),
        text("name", "Name", "You can leave this out.", kNameCharactersMax),
        choice("picture", "A picture", "Pick one to be known by.", kPictures),
        required(flag("consent", "Is it OK?", "The group may keep what I say.")),
    };

    constexpr Choice kMeanings[] = {
        {"good-bad", "Good or bad", "how-good"},
        {"like-not", "I like it or not", "what-matters"},
        {"easy-hard", "Easy or hard", "how-hard-medium"},
    };

    constexpr Field kTopicFields[] = {
        required(reference("session", "Which meeting", "The meeting it is for.", "session")),
        required(text("title", "What it is about", "A few words.", kLineCharactersMax)),
        text("words", "The words", "Say it in easy words.", kWordsCharactersMax),
        names("cards", "The cards", "What can be put in the columns. At most 12."),
        choice("meaning", "The columns", "What the columns stand for.", kMeanings),
    };

    constexpr Choice kColumns[] = {
        {"good", "Good", "face-5"},
        {"not-sure", "Not sure", "talk-later"},
        {"bad", "Bad", "face-1"},
    };

    constexpr Field kPlacedCardFields[] = {
        required(reference("topic", "What it is about", "The topic of the cards.", "topic")),
        required(reference("participant", "Who", "Who put it there.", "participant")),
        required(text("card", "The card", "What is on the card.", kLineCharactersMax)),
        required(choice("column", "Which column", "Good, not sure or bad.", kColumns)),
        choice("meaning", "The columns", "What the columns stood for.", kMeanings),
        date("on", "The day", "The day it was put there."),
        flag("ownWords", "Own words", "The card was empty, and somebody filled it."),
    };

    // Instead of cards or beside them. What is to be heard goes with it, as with every other record.
    constexpr Field kSaidAloudFields[] = {
        required(reference("topic", "What it is about", "The topic they talk about.", "topic")),
        required(reference("participant", "Who", "Who said it.", "participant")),
        required(date("on", "The day", "The day it was said.")),
    };

    constexpr Field kQuestionFields[] = {
        reference("session", "Which meeting", "The meeting it comes from.", "session"),
        reference("topic", "What it is about", "The topic it belongs to.", "topic"),
        required(text("words", "The question", "In your own words.", kLineCharactersMax)),
        flag("picked", "Picked", "The group wants to ask this."),
    };

    constexpr Field kVoteFields[] = {
        reference("about", "What it is about", "A question or a topic.", kAnyKind),
        required(text("words", "What we vote on", "In easy words.", kLineCharactersMax)),
        required(reference("session", "Which meeting", "The meeting it is for.", "session")),
        required(
            text("countedOn", "Which tablet counts", "The app fills this in.", kNameCharactersMax)),
        names("tablets", "The other tablets", "Those that go round too."),
        date("on", "The day", "The day of the vote."),
    };

    constexpr Choice kBoxStates[] = {
        {"open", "Open", "ballot-box"},
        {"closed", "Closed", "lock"},
        {"left-out", "Left out", "clear"},
    };

    // What one tablet has to do with one vote. What is in it can only be read by the tablet that
    // counts, and holds sums and no names.
    constexpr Field kBallotBoxFields[] = {
        required(reference("vote", "Which vote", "The vote it is for.", "vote")),
        required(text("tablet", "Which tablet", "The app fills this in.", kNameCharactersMax)),
        required(choice("state", "How it is", "Open, closed or left out.", kBoxStates)),
        text("sealed", "What is in it", "Only the tablet that counts can open it.",
            kLineCharactersMax),
    };

    // That somebody voted; never what.
    constexpr Field kVotedFields[] = {
        required(reference("vote", "Which vote", "The vote it is for.", "vote")),
        required(reference("participant", "Who", "Who has voted.", "participant")),
        names("tablets", "On which tablet", "The app fills this in."),
    };

    constexpr Choice kOutcomes[] = {
        {"most-yes", "Most people said yes", "working"},
        {"most-no", "Most people said no", "not-working"},
        {"mixed", "People think different things", "keep-both"},
        {"too-few", "Too few people voted", "lock"},
    };

    constexpr Field kVoteResultFields[] = {
        required(reference("vote", "Which vote", "The vote it is for.", "vote")),
        required(number("voted", "How many voted", "Each person counts one time.", 0, kPeopleMax)),
        required(choice("outcome", "What we think", "What most people said.", kOutcomes)),
        number("atLeast", "At least so many", "So many people or more said this.", 0, kPeopleMax),
        number("yes", "Yes", "How many said yes.", 0, kPeopleMax),
        number("no", "No", "How many said no.", 0, kPeopleMax),
        number("notSure", "Not sure", "How many were not sure.", 0, kPeopleMax),
    };

    // The same in the group and on the board; what only the group needs is not copied.
    constexpr Field kFeedbackFields[] = {
        required(text("group", "Who asks", "What the group is called.", kNameCharactersMax)),
        required(text("words", "The question", "As the group said it.", kLineCharactersMax)),
        number("tookPart", "How many people", "Nothing here means: fewer than 5.", kTookPartMin,
            kPeopleMax),
        choice("outcome", "What we think", "What most people said.", kOutcomes),
        required(date("due", "Answer by", "The day the answer is due.")),
        required(date("on", "Sent on", "The day it was sent.")),
        reference("question", "Our question", "The question in the group.", "group-question"),
        text("board", "Which board", "Who was asked.", kNameCharactersMax),
        text("boardSpace", "Where the board is", "The app fills this in.", kNameCharactersMax),
    };

    constexpr Field kBoardReplyFields[] = {
        required(reference("feedback", "Which question", "The question it answers.", "feedback")),
        required(text("words", "The answer", "In easy words.", kWordsCharactersMax)),
        text("willDo", "What we will do", "And by when.", kWordsCharactersMax),
        required(text("saidBy", "Who answers", "The name of a person.", kNameCharactersMax)),
        required(date("on", "Answered on", "The day of the answer.")),
        text("repliedBy", "Who wrote the answer", "The app fills this in.", kNameCharactersMax),
        flag("withSound", "With a sound", "You can hear the answer too."),
    };

    constexpr Choice kVerdicts[] = {
        {"answered", "Answered", "working"},
        {"partly", "Partly answered", "talk-later"},
        {"not-answered", "Not answered", "not-working"},
    };

    constexpr Field kVerdictFields[] = {
        required(reference("feedback", "Which question", "The question it was.", "feedback")),
        required(reference("reply", "Which answer", "The answer it was.", "board-reply")),
        required(choice("verdict", "Did they answer?", "What the group thinks.", kVerdicts)),
        text("why", "Why", "You can leave this out.", kLineCharactersMax),
        required(date("on", "The day", "The day the group said so.")),
    };

    constexpr Kind kKinds[] = {
        {.name = "session",
            .label = "A meeting of the group",
            .plural = "Meetings of the group",
            .symbol = "group",
            .fields = kSessionFields,
            .titleField = "title"},
        {.name = "participant",
            .label = "Somebody who came",
            .plural = "Who came",
            .symbol = "who",
            .fields = kParticipantFields,
            .titleField = "name"},
        {.name = "topic",
            .label = "Something to talk about",
            .plural = "What we talk about",
            .symbol = "speech",
            .fields = kTopicFields,
            .titleField = "title"},
        {.name = "placed-card",
            .label = "A card in its column",
            .plural = "Cards in their columns",
            .symbol = "cards",
            .fields = kPlacedCardFields,
            .titleField = "card"},
        {.name = "said-aloud",
            .label = "Something that was said aloud",
            .plural = "What people said aloud",
            .symbol = "microphone",
            .fields = kSaidAloudFields,
            .titleField = "on"},
        {.name = "group-question",
            .label = "A question of the group",
            .plural = "Questions of the group",
            .symbol = "question",
            .fields = kQuestionFields,
            .titleField = "words"},
        {.name = "vote",
            .label = "A private vote",
            .plural = "Private votes",
            .symbol = "ballot-box",
            .fields = kVoteFields,
            .titleField = "words"},
        {.name = "ballot-box",
            .label = "The votes on one tablet",
            .plural = "The votes on each tablet",
            .symbol = "ballot-box",
            .fields = kBallotBoxFields,
            .titleField = "state"},
        {.name = "voted",
            .label = "Somebody who has voted",
            .plural = "Who has voted",
            .symbol = "done",
            .fields = kVotedFields,
            .titleField = "tablets"},
        {.name = "vote-result",
            .label = "How a vote came out",
            .plural = "How the votes came out",
            .symbol = "how-much",
            .fields = kVoteResultFields,
            .titleField = "outcome"},
        {.name = "feedback",
            .label = "A question to the board",
            .plural = "Questions to the board",
            .symbol = "question",
            .fields = kFeedbackFields,
            .titleField = "words"},
        {.name = "board-reply",
            .label = "An answer from the board",
            .plural = "Answers from the board",
            .symbol = "board",
            .fields = kBoardReplyFields,
            .titleField = "words"},
        {.name = "verdict",
            .label = "What the group thinks of an answer",
            .plural = "What the group thinks of answers",
            .symbol = "working",
            .fields = kVerdictFields,
            .titleField = "verdict"},
    };

}

std::span<const Kind> groupKinds()
{
    return kKinds;
}

}
