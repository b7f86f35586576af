// SPDX-License-Identifier: Apache-2.0
#include "notes_bench.h"

#include "bench_tools.h"
#include "must.h"
#include "plan/people.h"
#include "plan/workspace.h"
#include "temporary_folder.h"

#include <array>
#include <filesystem>
#include <stdexcept>
#include <unistd.h>

namespace alongside::bench {

namespace {

    using test::must;

    constexpr std::array<const char*, 24> kWords{"went", "swimming", "with", "Dev", "and", "came",
        "home", "happy", "after", "two", "lengths", "the", "café", "was", "loud", "so", "we",
        "left", "early", "then", "made", "pasta", "together", "again"};

    std::string noteOf(std::uint32_t& random)
    {
        std::string note;
        for (int i = 0; i < 16; ++i) {
            random ^= random << 13U;
            random ^= random >> 17U;
            random ^= random << 5U;
            note += (i == 0 ? "" : " ") + std::string(kWords[random % kWords.size()]);
        }
        return note;
    }

    void sendMembership(store::Replica& from, store::Vault& vault, store::Replica& to)
    {
        must(from.seal());
        for (const auto& [chain, seq] : must(from.version()))
            if (chain.audience == log::kMembership)
                if (const auto run = must(vault.runAfter(from.space(), chain, 0, 1U << 20U)))
                    must(to.accept(*run));
    }

    // What a new tablet begins with: made by one device, taken up by another, on disk, ready to search.
    void benchSnapshot(
        plan::People& people, plan::Workspace& workspace, const SpaceId& space, int notes)
    {
        const SystemClock clock;
        auto& replica = *must(workspace.replicas().open(space));
        const auto audience = replica.everyone();
        std::optional<store::MadeSnapshot> made;
        const auto making = timed(
            3, [&] { made = must(replica.makeSnapshot(audience)); }, [] {});
        std::size_t bytes = made->snapshot.header.size();
        for (const auto& piece : made->pieces)
            bytes += piece.size();

        const auto person
            = must(people.create({"Dev", "supporter"}, "2580", crypto::PinCost{1, 64 << 10}));
        auto other = must(plan::Workspace::open(people, person, "2580", clock));
        log::SpaceInvitation invitation;
        invitation.space = space;
        invitation.seed = must(replica.invite("supporter", false, clock.now() + 1'000'000, 1));
        invitation.expiresAt = clock.now() + 1'000'000;
        must(other->join(invitation));
        auto& fresh = *must(other->replicas().open(space));
        sendMembership(replica, workspace.replicas().vault(), fresh);
        must(fresh.joinNow());
        const auto taking = timed(
            1,
            [&] {
                must(fresh.beginSnapshot(audience, made->snapshot));
                for (std::uint32_t i = 0; i < made->pieces.size(); ++i)
                    must(fresh.addSnapshotPiece(audience, i, made->pieces[i]));
            },
            [&] {
                if (must(fresh.view().count()) != static_cast<std::uint64_t>(notes) + 1)
                    throw std::runtime_error("a note is missing");
            });
        print({{"snapshot_make_ms", making.median}, {"snapshot_take_ms", taking.median},
            {"snapshot_bytes", bytes}});
    }

}

void benchNotes(int notes, int reps)
{
    const test::TemporaryFolder folder;
    const SystemClock clock;
    plan::People people(folder.path());
    const auto person
        = must(people.create({"Ana", "supporter"}, "2580", crypto::PinCost{1, 64 << 10}));
    auto workspace = must(plan::Workspace::open(people, person, "2580", clock));
    const auto space = must(workspace->createSpace("plan", "Bench", "supporter"));
    const auto goal = must(workspace->add(
        space, plan::Sharing::Everyone, "goal", {{"words", std::string("Swim every week")}}));
    std::uint32_t random = 42;
    // A change each, as people write them; the disk is not what is measured here.
    auto& replica = *must(workspace->replicas().open(space));
    const auto rules = plan::planRules();
    for (int i = 0; i < notes; ++i) {
        crdt::Edit edit{{"outcome", crypto::SystemRandom().id<RecordId>()}, {}};
        const auto put = [&edit](const char* field, crdt::Value value) {
            edit.ops.emplace_back(crdt::Put{field, std::move(value), {}});
        };
        put("goal", crdt::Reference{goal.id()});
        put("what", noteOf(random));
        put("amount", 1.0 + i % 9);
        put("unit", std::string("lengths"));
        put("quality", std::int64_t{1 + i % 5});
        put("judgedBy", std::string("Theo"));
        put("note", noteOf(random));
        char day[16];
        std::snprintf(day, sizeof day, "20%02d-%02d-%02d", 16 + i / 3650, 1 + (i / 300) % 12,
            1 + (i / 10) % 28);
        put("on", std::string(day));
        must(replica.commit(replica.everyone(), {edit}));
    }
    must(replica.seal());
    print({{"notes", notes}});

    auto& vault = workspace->replicas().vault();
    std::unique_ptr<store::Replica> opened;
    const auto fresh = timed(
        reps,
        [&] {
            opened = must(
                store::Replica::open(vault, space, clock, rules, store::Replica::ViewFrom::Log));
        },
        [&] {
            if (must(opened->view().count()) != static_cast<std::uint64_t>(notes) + 1)
                throw std::runtime_error("a note is missing");
        });
    print({{"view_ms", fresh.median}, {"view_min_ms", fresh.smallest}});

    const auto save = timed(
        reps, [&] { must(opened->saveCheckpoint()); }, [] {});
    const auto from = timed(
        reps, [&] { opened = must(store::Replica::open(vault, space, clock, rules)); },
        [&] {
            if (must(opened->view().count()) != static_cast<std::uint64_t>(notes) + 1)
                throw std::runtime_error("a note is missing");
        });
    print({{"checkpoint_save_ms", save.median}, {"checkpoint_open_ms", from.median},
        {"checkpoint_bytes", must(opened->view().image()).bytes().size()}});

    std::vector<store::SearchHit> hits;
    const auto search = timed(
        reps, [&] { hits = must(opened->view().search("swimming cafe pas", 20)); },
        [&] {
            if (hits.empty())
                throw std::runtime_error("nothing was found");
        });
    std::vector<store::Record> window;
    const auto latest = timed(
        reps,
        [&] {
            window = must(opened->view().window({"outcome", "on", true, 50, 0, "goal", goal.id()}));
        },
        [&] {
            if (window.size() != 50)
                throw std::runtime_error("the window is not full");
        });
    print({{"search_ms", search.median}, {"window_ms", latest.median}});
    opened.reset();
    benchSnapshot(people, *workspace, space, notes);
}

}
