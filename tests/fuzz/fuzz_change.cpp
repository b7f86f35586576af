// SPDX-License-Identifier: Apache-2.0
// What somebody else sends as a change: its header, its payload, the statements or the edits in it, and
// a whole run of them under a good seal, as a member of the plan can make who means harm.
#include "fuzz_targets_p.h"

#include "core_harness.h"
#include "crdt/record.h"
#include "plan/workspace.h"
#include "store/change_table.h"
#include "text_world.h"

#include <random>

namespace alongside::fuzz {

namespace {

    const auto kSpace = test::idFrom<SpaceId>(1);
    const auto kAudience = test::idFrom<AudienceId>(2);

    void readHeader(ByteView bytes)
    {
        if (const auto header = log::Header::fromBytes(bytes); isTaken(header))
            check(isEqual(header->bytes(), bytes), "one spelling of a header");
    }

    void readPayload(ByteView bytes)
    {
        auto payload = log::Payload::fromBytes(bytes);
        if (!isTaken(payload))
            return;
        check(isEqual(payload->bytes(), bytes), "one spelling of a payload");
        static const crypto::Secret kKey(Bytes(crypto::kKeyBytes, 7));
        static_cast<void>(isTaken(log::openPayload(*payload, kKey, {}, "a change")));
        const auto hash = payload->hash();
        for (std::uint32_t i = 0; i < payload->edits.size(); ++i)
            payload->erase(i);
        check(payload->hash() == hash, "the same hash after an erasure");
        const auto erased = log::Payload::fromBytes(payload->bytes());
        check(erased && erased->hash() == hash, "an erased payload can be read");
    }

    void readStatements(ByteView bytes)
    {
        const auto statements = log::decodeStatements(bytes);
        if (isTaken(statements))
            check(isEqual(log::encodeStatements(*statements), bytes), "one spelling of statements");
    }

    // Applied twice it is as applied once; and without its content it still applies.
    void apply(const crdt::Edit& edit)
    {
        crdt::RecordState once;
        crdt::RecordState twice;
        for (int round = 0; round < 2; ++round)
            for (std::size_t i = 0; i < edit.ops.size(); ++i) {
                const crdt::OpId id{{}, 1, crdt::opIndex(0, i)};
                if (round == 0)
                    once.apply(edit.ops[i], id, {1, 0});
                twice.apply(edit.ops[i], id, {1, 0});
            }
        check(once.bytes() == twice.bytes(), "what came twice counts once");
        const auto again = crdt::RecordState::fromBytes(once.bytes());
        check(again && again->bytes() == once.bytes(), "a record reads back what it wrote");
    }

    void readEdit(ByteView bytes)
    {
        const auto parts = decode<std::pair<Bytes, Bytes>>(bytes, "edit");
        if (!parts)
            return;
        const auto edit = crdt::decodeEdit(parts->first, parts->second);
        if (!isTaken(edit))
            return;
        const auto again = crdt::encodeEdit(*edit);
        check(again.structure == parts->first && again.content == parts->second,
            "one spelling of an edit");
        static const auto kRules = plan::planRules();
        for (const auto& op : edit->ops)
            static_cast<void>(isTaken(kRules.checker(edit->record, op)));
        apply(*edit);
        const auto husk = crdt::decodeEdit(parts->first, std::nullopt);
        check(isTaken(husk), "without its content it still is an edit");
        apply(*husk);
    }

    // The first changes of a chain, under the author's own seal.
    std::optional<log::Run> sealed(ByteView bytes)
    {
        auto changes = decode<std::vector<log::Change>>(bytes, "changes");
        if (!changes || changes->empty())
            return std::nullopt;
        static const auto kKeys = test::keysFrom(1);
        log::Run run{{kAudience, kKeys.id()}, 1, std::move(*changes), {}};
        log::Tip tip;
        for (const auto& change : run.changes)
            tip = {tip.seq + 1, log::hashChange(kSpace, run.chain, tip.hash, change)};
        run.seal = log::sealTip(kKeys, kSpace, run.chain, tip);
        return run;
    }

    // What the check lets pass is stored as it came, and given on as it came.
    void store(const log::Run& run, const std::vector<crypto::Hash>& hashes)
    {
        static store::Database db;
        static const bool kMade = [] {
            store::ChangeTable::create(db);
            store::ChangeTable::createBases(db);
            return true;
        }();
        check(kMade, "tables");
        const store::Transaction transaction(db);
        store::ChangeTable table(db);
        const auto key = test::keysFrom(1).publicKeys().signing;
        const auto accepted = table.accept(kSpace, run, key);
        if (!isTaken(accepted))
            return;
        const auto tip = table.tip(kSpace, run.chain);
        check(tip.seq == run.last() && tip.hash == hashes.back(), "it is all there");
        const auto out = table.runAfter(kSpace, run.chain, 0, SIZE_MAX / 2);
        check(out && out->changes == run.changes && out->seal == run.seal, "it goes on as it came");
        check(isTaken(table.accept(kSpace, run, key)), "what is there already is passed over");
    }

    void readRun(ByteView bytes)
    {
        const auto run = sealed(bytes);
        if (!run)
            return;
        const auto hashes = log::checkRun(kSpace, {}, *run, test::keysFrom(1).publicKeys().signing);
        if (isTaken(hashes))
            store(*run, *hashes);
    }

    crdt::Edit editOf(const test::TextStory& story)
    {
        crdt::Edit edit{{"page", {}}, {}};
        for (const auto& item : story.written)
            edit.ops.emplace_back(item.splice);
        const crdt::OpId first{{}, 1, 0};
        edit.ops.emplace_back(crdt::Put{"title", std::string("Bedtime"), {first}});
        edit.ops.emplace_back(crdt::Put{"amount", 2.5, {}});
        edit.ops.emplace_back(crdt::Put{
            "photo", crdt::Media{{}, Bytes(log::kBlobKeyBytes, 2), 300'000, "image/jpeg"}, {}});
        edit.ops.emplace_back(crdt::Keep{"title", {first}, {}});
        edit.ops.emplace_back(crdt::SetAdd{"writtenWith", std::string("Dev")});
        edit.ops.emplace_back(crdt::SetRemove{"writtenWith", {first}});
        edit.ops.emplace_back(crdt::Retire{{first}});
        edit.ops.emplace_back(crdt::Restore{{first}});
        edit.ops.emplace_back(crdt::UnknownOp{90, {1, 2}, {3}});
        return edit;
    }

    Bytes statements()
    {
        const auto keys = test::keysFrom(1);
        const auto member = test::idFrom<MemberId>(1);
        const auto audience = test::idFrom<AudienceId>(2);
        const log::Pin pin{audience, keys.id(), 4};
        return log::encodeStatements({log::Found{"plan", keys.publicKeys(), member, "person", {1}},
            log::MakeAudience{audience, true, {member}, {}},
            log::Grant{{{audience, 1, keys.id(), Bytes(80, 1)}}},
            log::Invite{keys.publicKeys(), "friend", true, 99, 3},
            log::Join{keys.id(), keys.publicKeys(), member, {}}, log::Describe{member, 1, {4}},
            log::Remove{member, {pin}}, log::MakeAudienceOf{{"friend"}, {member}, {}, {}},
            log::ChangeReaders{audience, {"a"}, {"b"}, {member}, {}, {pin}},
            log::InviteDevice{keys.publicKeys(), 5},
            log::AddDevice{keys.id(), keys.publicKeys(), member, {}}, log::DescribeDevice{1, {1}},
            log::RemoveDevice{keys.id(), {pin}}, log::ChangeRole{member, "carer", true, {pin}},
            log::Withdraw{keys.id()}, log::Vouch{keys.id()}, log::Hidden{},
            log::UnknownStatement{77, {1, 2}}});
    }

}

void readChange(ByteView input)
{
    const auto [kind, bytes] = chosen(input, 5);
    switch (kind) {
    case 0:
        return readHeader(bytes);
    case 1:
        return readPayload(bytes);
    case 2:
        return readStatements(bytes);
    case 3:
        return readRun(bytes);
    default:
        return readEdit(bytes);
    }
}

Seeds changeSeeds()
{
    Seeds seeds{{"statements", choosing(2, statements())}};
    std::mt19937 random(1);
    const crypto::Secret key(Bytes(crypto::kKeyBytes, 7));
    for (std::size_t i = 0; i < 12; ++i) {
        std::vector<std::uint8_t> decisions(4 + 9 * i);
        for (auto& decision : decisions)
            decision = static_cast<std::uint8_t>(random());
        const auto name = std::to_string(i);
        const auto bytes = crdt::encodeEdit(editOf(test::textStoryOf(decisions, 3)));
        seeds.push_back(
            {"edit-" + name, choosing(4, encode(std::pair(bytes.structure, bytes.content)))});
        if (i > 5)
            continue;
        log::Payload payload;
        log::addSealed(payload, key, bytes.structure, bytes.content, {});
        payload.edits.push_back({{1, 2}, {}, {}});
        seeds.push_back({"payload-" + name, choosing(1, payload.bytes())});
        log::Header header{i + 1, {5, 6}, 1, {{true, {}, 3}}, {{{}, 2, 0}}, {{{}, 4}}, {}};
        if (i % 2 == 1)
            header.blobs.push_back({0, {}});
        seeds.push_back({"header-" + name, choosing(0, header.bytes())});
        test::ChainMaker chain(kSpace, kAudience, test::keysFrom(1));
        for (std::size_t k = 0; k <= i; ++k)
            chain.add(payload.bytes(), {{false, test::idFrom<AuthorId>(3), k + 1}});
        seeds.push_back({"run-" + name, choosing(3, encode(chain.run().changes))});
    }
    return seeds;
}

}
