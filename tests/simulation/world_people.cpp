// SPDX-License-Identifier: Apache-2.0
// What people do in a world, and what the oracle is told of it.
#include "world_tell_p.h"

#include "made_photo.h"
#include "must.h"
#include "sync/bundle.h"

#include <algorithm>

namespace alongside::simulation {

namespace {

    constexpr TimeMs kFollowedAheadMs = 86'000'000;
    constexpr const char* kParts[] = {"bedtime", "food", "mornings"};

}

Said& World::saved(Actor& actor, const std::string& word, const store::RecordPlace& place)
{
    m_oracle.saved(
        {.word = word, .tablet = actor.number, .by = actor.me, .place = place, .at = m_step});
    return m_oracle.last();
}

std::optional<plan::RecordInfo> World::pick(
    Actor& actor, std::uint32_t chance, std::string_view kind)
{
    const auto all = actor.workspace().list(m_space, kind, true);
    if (!all || all->empty())
        return std::nullopt;
    return (*all)[chance % all->size()];
}

void World::say(Actor& actor, const Step& step)
{
    const auto audiences = actor.workspace().audiences(m_space);
    if (!audiences || audiences->empty())
        return;
    const auto& audience = (*audiences)[step.a % audiences->size()];
    learnReaders(audience);
    const auto word = nextWord();
    const auto added = actor.workspace().add(m_space, audience.id, "page",
        {{"title", std::string("Page")}, {"words", "Begin " + word + " end."}}, {});
    if (audience.sharing == plan::Sharing::JustMe)
        m_oracle.mayRead(audience.id, actor.me);
    if (went(actor, "says " + word + " to " + audience.name, added))
        checkShown(actor, saved(actor, word, added->place));
}

void World::write(Actor& actor, const Step& step)
{
    if (m_profile->isWide && step.b % 3 == 0)
        return replace(actor, step);
    const auto record = pick(actor, step.a, "page");
    if (!record)
        return;
    auto text = record->text("words");
    const auto word = nextWord();
    const auto at = text.find(' ', text.empty() ? 0 : step.b % text.size());
    text.insert(at == std::string::npos ? text.size() : at, " " + word);
    const auto done = actor.workspace().set(m_space, record->place, {{"words", text}});
    if (went(actor, "writes " + word + " into a page", done))
        checkShown(actor, saved(actor, word, record->place), &*record);
}

// Somebody answers anew, in place of what they see: what others answered meanwhile stays beside it.
void World::replace(Actor& actor, const Step& step)
{
    const auto record = pick(actor, step.a, "statement");
    if (!record)
        return;
    const auto seen = shownOf(*record);
    const auto word = nextWord();
    const auto done = actor.workspace().set(m_space, record->place, {{"words", word}});
    // What a power loss leaves of it is known only later.
    m_oracle.replacing(record->place, seen);
    if (went(actor, "answers with " + word + " in place of what was there", done))
        checkShown(actor, saved(actor, word, record->place), &*record);
}

// Several answer the same without knowing of each other.
void World::answer(Actor& actor, const Step& step)
{
    const auto* part = kParts[step.a % std::size(kParts)];
    const auto word = nextWord();
    const plan::FieldValues fields{{"part", std::string(part)}, {"words", word},
        {"saidBy", actor.name}, {"saidAs", std::string("relative")}};
    auto added = actor.workspace().add(m_space, plan::Sharing::Everyone, "statement", fields, true);
    if (went(actor, "answers " + std::string(part) + " with " + word, added))
        checkShown(actor, saved(actor, word, added->place));
}

void World::onRecord(Actor& actor, const Step& step)
{
    const auto record = pick(actor, step.a, step.b % 2 == 0 ? "page" : "statement");
    if (!record)
        return;
    auto& workspace = actor.workspace();
    switch (step.event) {
    case Event::Settle:
        if (record->hasOpenVersions())
            went(actor, "keeps both versions",
                workspace.settle(m_space, record->place, std::nullopt));
        return;
    case Event::PutAway:
        went(actor, "puts something away", workspace.retire(m_space, record->place));
        return;
    case Event::BringBack:
        went(actor, "brings something back", workspace.restore(m_space, record->place));
        return;
    default:
        return erase(actor, *record);
    }
}

void World::erase(Actor& actor, const plan::RecordInfo& record)
{
    // What was there, as whoever erases it sees it.
    std::vector<std::string> words;
    for (const auto& said : m_oracle.all())
        if (said.place == record.place && said.excuse.empty() && !said.isErasure)
            for (const auto& field : record.fields)
                for (const auto& version : field.versions)
                    if (version.text.find(said.word) != std::string::npos)
                        words.push_back(said.word);
    // What a power loss leaves of it is known only later: some of it may be gone already.
    m_oracle.erasing(actor.number, record.place);
    if (went(actor, "erases something", actor.workspace().erase(m_space, record.place, {})))
        for (const auto& word : words)
            saved(actor, word, record.place).isErasure = true;
}

void World::takePhoto(Actor& actor, const Step& step)
{
    const auto audiences = actor.workspace().audiences(m_space);
    if (!audiences || audiences->empty())
        return;
    const auto& audience = (*audiences)[step.a % audiences->size()];
    learnReaders(audience);
    const auto word = nextWord();
    // Most fit in one chunk, some take several.
    const auto bytes = step.b % 8 == 0 ? 300'000 + step.b % 400'000 : 200 + step.b % 60'000;
    const auto photo = test::madePhoto(step.b, bytes);
    const auto added
        = actor.workspace().attach(m_space, audience.id, std::nullopt, plan::NewMedia{photo, word});
    if (went(actor, "takes photo " + word + " for " + audience.name, added))
        saved(actor, word, added->place).photo = photo;
}

// Whoever has an older app keeps it, hands it on, and shows nothing of it.
void World::sayAsNewerApp(Actor& actor)
{
    const auto replica = actor.workspace().replicas().open(m_space);
    if (!replica)
        return;
    const auto word = nextWord();
    crdt::Edit edit;
    edit.record.kind = kNewerKind;
    crypto::SystemRandom().fill(edit.record.id.bytes);
    edit.ops.emplace_back(crdt::Put{"words", word, {}});
    const auto audience = (*replica)->everyone();
    const auto done = (*replica)->commit(audience, {edit});
    if (!went(actor, "says " + word + " with a tool of a newer app", done))
        return;
    saved(actor, word, {audience, edit.record});
    actor.workspace().replicas().announce(m_space, *done);
}

void World::writeStick(Actor& actor, const Step& step)
{
    std::filesystem::create_directories(m_folder / "sticks");
    const auto stick = m_folder / "sticks" / std::to_string(step.a % 3);
    sync::BundleOptions options;
    options.replace = true;
    options.media = step.b % 2 == 0;
    const auto written = sync::writeBundle(actor.workspace().replicas(), {m_space}, stick, options);
    if (!went(actor, "writes all to stick " + std::to_string(step.a % 3), written))
        return;
    auto& held = m_sticks[stick];
    held.clear();
    const auto here = actor.workspace().replicas().vault().version(m_space);
    const auto replica = actor.workspace().replicas().open(m_space);
    if (!here || !replica)
        return;
    for (const auto& [chain, seq] : *here)
        if ((*replica)->membership().mayRead((*replica)->author().id(), chain.audience))
            held.emplace(chain, seq);
}

void World::readStick(Actor& actor, const Step& step)
{
    if (m_sticks.empty())
        return;
    auto stick = m_sticks.begin();
    std::advance(stick, static_cast<std::ptrdiff_t>(step.a % m_sticks.size()));
    const auto read = sync::readBundle(actor.workspace().replicas(), stick->first);
    const auto what = "reads stick " + stick->first.filename().string();
    // Of a damaged one it is enough that it says so.
    if (!read
        && (read.error().code == ErrorCode::BadFile || read.error().code == ErrorCode::CannotRead))
        return tell(actor.name + " " + what + ": " + describe(read.error()));
    if (went(actor, what, read) && !read->cutOff && !read->damaged)
        checkTaken(actor, what, stick->second);
}

// What is on a sound stick and for this tablet is on the tablet from then on.
void World::checkTaken(Actor& actor, const std::string& what, const log::Version& held)
{
    const auto replica = actor.workspace().replicas().open(m_space);
    const auto here = actor.workspace().replicas().vault().version(m_space);
    if (!replica || !here || actor.isRotten || !isHealthy(actor))
        return;
    const auto& membership = (*replica)->membership();
    for (const auto& [chain, seq] : held) {
        const auto found = here->find(chain);
        const auto stored = found == here->end() ? 0 : found->second;
        // What its own key wrote elsewhere, because it was copied or restored, it asks of a server.
        if (stored < seq && !(*replica)->isOwn(chain.author) && membership.has(chain.author, 1)
            && membership.counts(chain, seq)
            && membership.mayRead((*replica)->author().id(), chain.audience))
            problem(actor.name + " " + what + ", and lacks changes that are on it");
    }
}

// What was saved a moment ago is shown, and is not older than what it was written upon: unless that came from
// a clock that is far ahead.
void World::checkShown(Actor& actor, const Said& said, const plan::RecordInfo* before)
{
    if (actor.isRotten || !isHealthy(actor) || actor.disk.isFaulty())
        return;
    const auto shown = actor.workspace().show(m_space, said.place);
    if (!shown)
        return;
    if (shownOf(*shown).find(said.word) == std::string::npos)
        problem(actor.name + " saved " + said.word + ", and it is not shown");
    if (before != nullptr && before->changedAt < actor.clock.now() + kFollowedAheadMs
        && (!shown->changedBy.isMe || shown->changedAt < before->changedAt))
        problem(
            actor.name + " saved " + said.word + ", and it is shown as older than what was there");
}

}
