// SPDX-License-Identifier: Apache-2.0
// A member of the plan who means harm: they have their own keys and those of what they may read, and say
// whatever they like, under good seals. A whole tablet takes it in, by hand and from a file, and then
// everything is looked at.
#include "fuzz_targets_p.h"

#include "fuzz_store_p.h"
#include "store/edit_sealing.h"
#include "sync/bundle_taker_p.h"

namespace alongside::fuzz {

namespace {

    using test::must;

    constexpr std::size_t kStepsMax = 6;
    enum Kind : std::uint8_t { Edits, Statements, Raw, Message, Reopen, kKinds };

    struct Step {
        std::uint8_t kind = 0;
        bool toEveryone = true;
        Bytes first;
        Bytes second;
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(kind, toEveryone, first, second);
        }
    };
    using EditParts = std::vector<std::pair<Bytes, Bytes>>;

    // Whose keys these are, and what they can read.
    struct Harmful {
        SpaceId space;
        crypto::AuthorKeys keys;
        AudienceId everyone;
        AudienceId own;
        std::uint32_t epoch = 0;
        crypto::Secret key;
    };

    const Harmful& harmful()
    {
        static const auto kHarmful = [] {
            const auto workspace = must(openTablet(freshTablet(kOther)));
            auto& set = workspace->replicas();
            const auto space = must(set.vault().spaces()).front();
            auto& replica = *must(set.open(space));
            const auto everyone = replica.everyone();
            const auto epoch = replica.membership().audience(everyone)->epoch;
            auto key = must(set.vault().key(space, everyone, epoch));
            return Harmful{space, replica.author().copy(), everyone, replica.justMe(), epoch,
                std::move(key).value()};
        }();
        return kHarmful;
    }

    class Trial {
    public:
        Trial()
            : m_home(freshTablet(kOwner))
        {
            reopen();
        }
        void take(const Step& step)
        {
            switch (step.kind % kKinds) {
            case Edits:
                return takeEdits(step);
            case Statements:
                return accept(log::kMembership, header(log::kMembership, 0), step.first);
            case Raw:
                return accept(step.toEveryone ? harmful().everyone : log::kMembership, step.first,
                    step.second);
            case Message:
                return takeMessage(step);
            default:
                return reopen();
            }
        }
        plan::Workspace& workspace() { return *m_workspace; }

    private:
        void reopen()
        {
            m_workspace.reset();
            m_workspace = must(openTablet(m_home));
        }
        store::Replica& replica() { return *must(m_workspace->replicas().open(harmful().space)); }
        log::Tip tip(const log::ChainId& chain)
        {
            return must(m_workspace->replicas().vault().tip(harmful().space, chain));
        }
        static log::ChainId chainIn(const AudienceId& audience)
        {
            return {audience, harmful().keys.id()};
        }
        Bytes header(const AudienceId& audience, std::uint32_t epoch)
        {
            return log::Header{
                tip(chainIn(audience)).seq + 1, {1'760'000'900'000, 0}, epoch, {}, {}, {}, {}}
                .bytes();
        }
        void takeEdits(const Step& step)
        {
            const auto parts = decode<EditParts>(step.first, "edits");
            if (!parts)
                return;
            const auto& by = harmful();
            const auto head = header(by.everyone, by.epoch);
            const auto chain = chainIn(by.everyone);
            const auto context = log::payloadContext(by.space, chain, tip(chain).hash, head);
            log::Payload payload{crypto::makeNonce(), {}};
            for (const auto& [structure, content] : *parts)
                log::addSealed(payload, by.key, structure, content, context);
            accept(by.everyone, head, payload.bytes());
        }
        void accept(const AudienceId& audience, Bytes head, Bytes payload)
        {
            const auto chain = chainIn(audience);
            const auto end = tip(chain);
            log::Run run{chain, end.seq + 1, {{std::move(head), std::move(payload)}}, {}};
            const auto hash
                = log::hashChange(harmful().space, chain, end.hash, run.changes.front());
            run.seal = log::sealTip(harmful().keys, harmful().space, chain, {end.seq + 1, hash});
            static_cast<void>(isTaken(replica().accept(run)));
        }
        void takeMessage(const Step& step)
        {
            sync::BundleTaker taker(m_workspace->replicas(), replica());
            const auto& by = harmful();
            if (!isTaken(taker.begin())
                || !isTaken(taker.beginPart(
                    sync::BundlePart{by.space, step.toEveryone ? by.everyone : log::kMembership})))
                return;
            static_cast<void>(isTaken(taker.take(step.first)));
            static_cast<void>(isTaken(taker.take(step.second)));
            static_cast<void>(isTaken(taker.endPart()));
            static_cast<void>(isTaken(taker.tend()));
            if (const auto report = taker.finish(); isTaken(report))
                for (const auto& refused : report->refused)
                    checkClear(refused);
        }

        std::filesystem::path m_home;
        std::unique_ptr<plan::Workspace> m_workspace;
    };

    Step editStep(const crdt::Edits& edits)
    {
        EditParts parts;
        for (const auto& edit : edits) {
            auto bytes = crdt::encodeEdit(edit);
            parts.emplace_back(std::move(bytes.structure), std::move(bytes.content));
        }
        return {Edits, true, encode(parts), {}};
    }

    Step statementStep(const std::vector<log::Statement>& statements)
    {
        return {Statements, false, log::encodeStatements(statements), {}};
    }

    // Changes that are honest for all that can be told without their seal, and words that are none.
    std::vector<std::pair<std::string, std::vector<Step>>> stories()
    {
        const auto record = [](std::string kind, std::uint8_t id, std::vector<crdt::Op> ops) {
            return crdt::Edit{{std::move(kind), test::idFrom<RecordId>(id)}, std::move(ops)};
        };
        const auto text = [](const char* field, std::string words) {
            return crdt::Put{field, std::move(words), {}};
        };
        const crdt::Splice splice{
            "words", {}, {}, {{std::nullopt, crdt::Side::Right, 0, "Bedtime", 0, {}}}, {}};
        const auto member = [] {
            const auto workspace = must(openTablet(freshTablet(kOther)));
            return must(workspace->replicas().open(harmful().space))->me();
        }();
        const log::MakeAudienceOf made{{"family"}, {member}, {}, {}};
        const auto audience = log::audienceIdOf(harmful().space, made);
        const auto& by = harmful();
        return {
            {"statement",
                {editStep({record("statement", 1,
                     {text("part", "bedtime"), text("words", "At nine."), text("saidBy", "Sis"),
                         text("saidAs", "me")})}),
                    {Reopen, true, {}, {}}}},
            {"goal",
                {editStep(
                    {record("goal", 2,
                         {text("words", "Swim"), text("lifeArea", "health"), crdt::Retire{{}}}),
                        record("outcome", 3,
                            {crdt::Put{"goal", crdt::Reference{test::idFrom<RecordId>(2)}, {}},
                                crdt::Put{"amount", 2.0, {}}, text("on", "2026-03-05")})})}},
            {"page",
                {editStep({record("page", 4,
                     {text("title", "Saving"), splice,
                         crdt::SetAdd{"writtenWith", std::string("Theo")}})}),
                    editStep(
                        {record("page", 4, {crdt::Restore{{}}, crdt::UnknownOp{99, {1}, {2}}})})}},
            {"newer",
                {editStep({record(
                    "pathway", 5, {crdt::Put{"shape", crdt::UnknownValue{200, {1, 2}}, {}}})})}},
            {"photo",
                {editStep({record("media", 6,
                    {crdt::Put{"content",
                        crdt::Media{test::idFrom<BlobId>(1), Bytes(32, 1), 900, "image/jpeg"},
                        {}}})})}},
            {"answer",
                {editStep({record("agreement", 7,
                    {text("answer", "yes"),
                        crdt::Put{"state", crdt::StateMark{{{by.keys.id(), 3}}}, {}}})})}},
            {"audience",
                {statementStep({made,
                    log::Grant{{log::wrapKey(audience, 1, by.key, by.keys.publicKeys())}}})}},
            {"leave", {statementStep({log::Remove{member, {{by.everyone, by.keys.id(), 1}}}})}},
            {"describe",
                {statementStep({log::Describe{member, by.epoch, Bytes(60, 1)},
                    log::DescribeDevice{by.epoch, Bytes(60, 2)}})}},
            {"invite",
                {statementStep({log::Invite{test::keysFrom(9).publicKeys(), "friend", true,
                                    1'770'000'000'000, 3},
                    log::Vouch{by.keys.id()}})}},
            {"messages",
                {{Message, true, sync::encodeMessage(sync::Changes{0, {}}),
                    sync::encodeMessage(sync::Reaches{0, 1, {}})}}},
        };
    }

}

void readTablet(ByteView input)
{
    const auto steps = decode<std::vector<Step>>(input, "steps");
    if (!steps || steps->empty() || steps->size() > kStepsMax)
        return;
    Trial trial;
    for (const auto& step : *steps)
        trial.take(step);
    useAll(trial.workspace());
}

Seeds tabletSeeds()
{
    Seeds seeds;
    for (const auto& [name, steps] : stories())
        seeds.push_back({name, encode(steps)});
    return seeds;
}

}
