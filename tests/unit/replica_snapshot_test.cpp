// SPDX-License-Identifier: Apache-2.0
//
// Aim: a device that begins with a snapshot shows what all others show, merges with what was written
// before and after it, and can fetch what was before; and nobody can slip anything into one.
// Method: tablets that hand each other snapshots and changes, honest ones and others.
#include "tablet_harness.h"

#include <random>

namespace alongside::test {
namespace {

    using plan::Sharing;

    class ReplicaSnapshot : public ::testing::Test {
    protected:
        void SetUp() override
        {
            ana.found("Ana's plan", "person");
            dev.join(ana);
            exchange(ana, dev);
        }
        AudienceId everyone() { return ana.replica().everyone(); }
        // Joins with nothing but the membership stream.
        void joinBare(Tablet& who, Tablet& host)
        {
            const auto text = must(host->invite(host.space(), "family", false, 1'000'000, 1));
            who.setSpace(must(who->join(must(log::SpaceInvitation::fromText(text)))));
            sendMembership(host, who);
            must(who.replica().joinNow());
            must(who.replica().finishJoin());
            sendMembership(who, host);
        }
        static std::string give(const store::MadeSnapshot& made, Tablet& to)
        {
            const auto begun = to.replica().beginSnapshot(made.header.audience, made.snapshot);
            if (!begun)
                return outcome(begun);
            for (auto number = *begun; number < made.pieces.size(); ++number) {
                const auto added = to.replica().addSnapshotPiece(
                    made.header.audience, number, made.pieces[number]);
                if (!added)
                    return outcome(added);
            }
            return "ok";
        }
        store::MadeSnapshot snapshot(Tablet& by)
        {
            auto made = must(by.replica().makeSnapshot(everyone()));
            if (!made)
                throw std::runtime_error("no snapshot");
            return std::move(*made);
        }
        // Older history, a run at a time.
        static void fetchHistory(Tablet& from, Tablet& to)
        {
            for (auto wanted = must(to.vault().wantedHistory(to.space())); !wanted.empty();
                 wanted = must(to.vault().wantedHistory(to.space()))) {
                const auto [chain, next] = *wanted.begin();
                const auto run = must(from.vault().runAfter(from.space(), chain, next - 1, 100));
                ASSERT_TRUE(run);
                must(to.replica().accept(*run));
            }
        }
        store::RecordPlace page(Tablet& by, std::string words)
        {
            return must(by->add(by.space(), everyone(), "page",
                            {{"title", std::string("Page")}, {"words", std::move(words)}}, {}))
                .place;
        }
        // More than goes into one piece, and cannot be made smaller.
        void longPages(Tablet& by)
        {
            std::mt19937 random(7);
            for (int i = 0; i < 40; ++i) {
                std::string words;
                while (words.size() < 40'000)
                    words += static_cast<char>('a' + random() % 26);
                page(by, words);
            }
        }
        static std::size_t count(Tablet& who, std::string_view kind = "page")
        {
            return must(who->list(who.space(), kind)).size();
        }
        static void write(Tablet& by, const store::RecordPlace& place, std::string words)
        {
            must(by->set(by.space(), place, {{"words", std::move(words)}}));
        }

        TemporaryFolder folder;
        FakeClock clock;
        Tablet ana{folder / "ana", "Ana", clock};
        Tablet dev{folder / "dev", "Dev", clock};
        Tablet sis{folder / "sis", "Sis", clock};
    };

    TEST_F(ReplicaSnapshot, ShowsWhatAllOthersShow)
    {
        const auto place = page(ana, "I like swimming.");
        ana.addStatement("food", "No peas.");
        exchange(ana, dev);
        write(dev, place, "I like swimming on Mondays.");
        must(ana->retire(ana.space(), page(ana, "Put away.")));
        exchange(ana, dev);
        joinBare(sis, ana);
        ASSERT_EQ(give(snapshot(ana), sis), "ok");
        EXPECT_TRUE(isEqual(ana, sis));
        EXPECT_EQ(sis.shown(place), std::vector<std::string>{"I like swimming on Mondays."});
        const auto passages = must(sis->whose(sis.space(), place, "words", false));
        ASSERT_GE(passages.size(), 2U);
        EXPECT_EQ(passages.at(1).by.name, "Dev") << "and whose words they are";
        EXPECT_EQ(must(sis->search(sis.space(), "mondays")).size(), 1U);
        sis.reopen();
        EXPECT_TRUE(isEqual(ana, sis));
        EXPECT_TRUE(must(sis->verify(sis.space())).problems.empty());
    }

    TEST_F(ReplicaSnapshot, MergesWithWhatWasWrittenBeforeAndAfterIt)
    {
        const auto place = page(ana, "One. Two. Three.");
        exchange(ana, dev);
        // Dev writes without a signal; the snapshot knows nothing of it.
        write(dev, place, "One. Two and a half. Three.");
        write(ana, place, "Zero. One. Two. Three.");
        joinBare(sis, ana);
        ASSERT_EQ(give(snapshot(ana), sis), "ok");
        write(sis, place, "Zero. One. Two. Three. Four.");
        const auto own = page(sis, "By Sis.");
        exchange(dev, sis);
        exchange(dev, ana);
        exchange(sis, ana);
        exchange(sis, dev);
        for (auto* tablet : {&ana, &dev, &sis}) {
            EXPECT_EQ(tablet->shown(place),
                std::vector<std::string>{"Zero. One. Two and a half. Three. Four."});
            EXPECT_EQ(tablet->shown(own), std::vector<std::string>{"By Sis."});
        }
        EXPECT_TRUE(isEqual(ana, sis));
        EXPECT_TRUE(isEqual(ana, dev));
        sis.reopen();
        EXPECT_TRUE(isEqual(ana, sis));
        EXPECT_TRUE(must(sis->verify(sis.space())).problems.empty());
        EXPECT_TRUE(must(ana->verify(ana.space())).problems.empty());
    }

    TEST_F(ReplicaSnapshot, StandsForHistoryUntilThatIsFetched)
    {
        const auto place = page(ana, "First.");
        for (int i = 0; i < 5; ++i)
            write(ana, place, "Number " + std::to_string(i));
        exchange(ana, dev);
        write(dev, place, "Last.");
        exchange(ana, dev);
        joinBare(sis, ana);
        ASSERT_EQ(give(snapshot(dev), sis), "ok");
        EXPECT_FALSE(must(sis.replica().hasHistory(everyone())));
        EXPECT_TRUE(must(sis.replica().historyNeeded()).empty());
        sis.replica().askForHistory(everyone());
        EXPECT_EQ(must(sis.replica().historyNeeded()).size(), 1U);
        page(sis, "Meanwhile.");
        fetchHistory(ana, sis);
        EXPECT_TRUE(must(sis.replica().hasHistory(everyone())));
        EXPECT_TRUE(must(sis.replica().historyNeeded()).empty());
        EXPECT_EQ(must(sis->history(sis.space(), place)).size(), 7U);
        EXPECT_TRUE(sis.replica().evidence().empty()) << "it said what the changes say";
        exchange(sis, ana);
        EXPECT_TRUE(isEqual(ana, sis));
        EXPECT_FALSE(
            must(sis.vault().snapshot(store::SnapshotTable::InUse, sis.space(), everyone())));
        sis.reopen();
        EXPECT_TRUE(isEqual(ana, sis));
        EXPECT_TRUE(must(sis->verify(sis.space())).problems.empty());
    }

    TEST_F(ReplicaSnapshot, IsTakenInWherePartOfTheHistoryIsHere)
    {
        joinBare(sis, ana);
        const auto place = page(ana, "First.");
        exchange(ana, sis);
        const auto own = page(sis, "By Sis, not sent yet.");
        for (int i = 0; i < 5; ++i)
            write(ana, place, "Number " + std::to_string(i));
        exchange(ana, dev);
        ASSERT_EQ(give(snapshot(dev), sis), "ok");
        EXPECT_EQ(sis.shown(place), std::vector<std::string>{"Number 4"});
        EXPECT_EQ(sis.shown(own), std::vector<std::string>{"By Sis, not sent yet."});
        exchange(sis, ana);
        EXPECT_TRUE(isEqual(ana, sis));
        fetchHistory(ana, sis);
        EXPECT_EQ(must(sis->history(sis.space(), place)).size(), 6U);
        EXPECT_TRUE(isEqual(ana, sis));
    }

    TEST_F(ReplicaSnapshot, ForgetsWhatIsErasedLaterOnceTheHistoryIsHere)
    {
        const auto place = page(dev, "Something private.");
        exchange(ana, dev);
        joinBare(sis, ana);
        ASSERT_EQ(give(snapshot(ana), sis), "ok");
        must(dev->erase(dev.space(), place, {}));
        exchange(dev, ana);
        exchange(dev, sis);
        EXPECT_EQ(must(sis.replica().historyNeeded()).size(), 1U);
        const auto before = must(ana->erasures(ana.space()));
        ASSERT_FALSE(before.empty());
        for (const auto& step : before)
            EXPECT_EQ(step.doneBy.size() + 1, step.devices) << "Sis has not said that it is done";
        fetchHistory(ana, sis);
        exchange(sis, ana);
        EXPECT_TRUE(isEqual(ana, sis));
        EXPECT_TRUE(sis.replica().evidence().empty());
        for (const auto& step : must(ana->erasures(ana.space())))
            EXPECT_EQ(step.doneBy.size(), step.devices);
        // And one made after an erasure never says it.
        EXPECT_TRUE(must(sis->search(sis.space(), "private")).empty());
    }

    TEST_F(ReplicaSnapshot, HalfArrivedIsDroppedWhenSomethingInItIsErased)
    {
        const auto place = page(dev, "Something private.");
        longPages(ana);
        exchange(dev, ana);
        joinBare(sis, ana);
        const auto made = snapshot(ana);
        ASSERT_GT(made.pieces.size(), 2U);
        must(sis.replica().beginSnapshot(everyone(), made.snapshot));
        must(sis.replica().addSnapshotPiece(everyone(), 0, made.pieces[0]));
        must(dev->erase(dev.space(), place, {}));
        exchange(dev, sis);
        EXPECT_EQ(must(sis.replica().beginSnapshot(everyone(), made.snapshot)), 0U)
            << "the piece that had come may say it, and is gone";
    }

    TEST_F(ReplicaSnapshot, IsNotMadeOfWhatIsNotWhole)
    {
        const auto place = page(ana, "First.");
        joinBare(sis, ana);
        ASSERT_EQ(give(snapshot(ana), sis), "ok");
        EXPECT_FALSE(must(sis.replica().makeSnapshot(everyone()))) << "its history is not here";
        fetchHistory(ana, sis);
        EXPECT_TRUE(must(sis.replica().makeSnapshot(everyone())));
        EXPECT_EQ(outcome(sis.replica().makeSnapshot(dev.replica().justMe())), "cannot-read");
        // An operation of a newer app is in a state by name only.
        crdt::Edit edit{place.key, {crdt::UnknownOp{77, {1}, {2}}}};
        must(ana.replica().commit(everyone(), {edit}));
        EXPECT_FALSE(must(ana.replica().makeSnapshot(everyone())));
    }

    TEST_F(ReplicaSnapshot, IsRefusedWhenSomebodyHasHadAHandInIt)
    {
        page(ana, "First.");
        exchange(ana, dev);
        joinBare(sis, ana);
        const auto good = snapshot(ana);

        auto bad = good;
        bad.snapshot.header[bad.snapshot.header.size() / 2] ^= 1U;
        EXPECT_NE(give(bad, sis), "ok");
        bad = good;
        bad.pieces[0].back() ^= 1U;
        EXPECT_EQ(give(bad, sis), "bad-message");
        // Signed by somebody who is not there.
        bad = good;
        const auto stranger = keysFrom(99);
        bad.header.by = stranger.id();
        bad.snapshot = log::signSnapshot(stranger, ana.space(), bad.header);
        EXPECT_EQ(give(bad, sis), "unknown-author");
        // A member who claims that a chain stood elsewhere.
        const auto forged = [&](const std::function<void(log::SnapshotHeader&)>& alter) {
            auto made = good;
            made.header.by = dev.replica().author().id();
            alter(made.header);
            made.snapshot = log::signSnapshot(dev.replica().author(), ana.space(), made.header);
            return give(made, sis);
        };
        EXPECT_EQ(forged([](auto& header) { header.chains[0].tip.seq += 1; }), "bad-signature");
        EXPECT_EQ(forged([](auto& header) { header.chains[0].tip.hash.bytes[0] ^= 1U; }),
            "bad-signature");
        EXPECT_EQ(forged([](auto& header) { std::swap(header.chains[0].author, header.by); }),
            "bad-signature");
        EXPECT_EQ(forged([](auto& header) { header.audience = log::kMembership; }), "not-allowed");
        EXPECT_EQ(forged([](auto& header) { header.pieces.clear(); }), "limit-exceeded");
        EXPECT_EQ(forged([](auto&) {}), "cannot-decrypt")
            << "another's pieces under one's own name";
        EXPECT_EQ(count(sis), 0U);
        EXPECT_EQ(give(good, sis), "ok");
        EXPECT_EQ(count(sis), 1U);
    }

    // A member can lie about what others said, and is found out when the history comes; but can neither
    // put words into a chain that are not there yet, nor break anything.
    TEST_F(ReplicaSnapshot, IsCheckedForWhatNoChangeCouldHaveSaid)
    {
        const auto place = page(ana, "First.");
        exchange(ana, dev);
        joinBare(sis, ana);
        const auto key = dev.key(everyone());
        const auto lie = [&](const crdt::RecordKey& record, const crdt::RecordState& state,
                             bool about = true) {
            auto made = snapshot(dev);
            OutputArchive body;
            if (about) {
                body.putVarint(3);
                body(std::uint8_t{1});
                body.putVarint(0);
                body.putVarint(0);
            }
            OutputArchive block;
            block(record, state.bytes());
            const auto bytes = block.take();
            body.putVarint(bytes.size());
            auto plain = body.take();
            plain.insert(plain.end(), bytes.begin(), bytes.end());
            made.pieces = {log::sealSnapshotPiece(
                key, dev.space(), everyone(), dev.replica().author().id(), 0, plain)};
            made.header.pieces = {log::snapshotPieceHash(made.pieces[0])};
            made.snapshot = log::signSnapshot(dev.replica().author(), dev.space(), made.header);
            return give(made, sis);
        };
        crdt::RecordState future;
        future.apply(crdt::Op(crdt::Put{"title", std::string("x"), {}}),
            {ana.replica().author().id(), 1000, 0}, {clock.time, 0});
        EXPECT_EQ(lie(place.key, future), "not-allowed");
        crdt::RecordState wrong;
        wrong.apply(crdt::Op(crdt::Put{"title", 3.0, {}}), {ana.replica().author().id(), 1, 0},
            {clock.time, 0});
        EXPECT_EQ(lie(place.key, wrong), "wrong-type");
        crdt::RecordState newer;
        newer.apply(crdt::Op(crdt::UnknownOp{77, {1}, {2}}), {ana.replica().author().id(), 1, 0},
            {clock.time, 0});
        EXPECT_EQ(lie(place.key, newer), "store-newer");
        crdt::RecordState words;
        words.apply(crdt::Op(crdt::Put{"title", std::string("Ana never said that"), {}}),
            {ana.replica().author().id(), 1, 0}, {clock.time, 0});
        EXPECT_EQ(lie({"a b", place.key.id}, words), "bad-message");
        EXPECT_NE(lie(place.key, words, false), "ok");
        EXPECT_EQ(count(sis), 0U);
        ASSERT_EQ(lie(place.key, words), "ok");
        fetchHistory(ana, sis);
        EXPECT_EQ(sis.shown(place, "title"), std::vector<std::string>{"Page"});
        ASSERT_EQ(sis.replica().evidence().size(), 1U);
        exchange(ana, sis);
        EXPECT_TRUE(isEqual(ana, sis));
    }

    TEST_F(ReplicaSnapshot, GoesOnWhereItWasBrokenOff)
    {
        longPages(ana);
        joinBare(sis, ana);
        const auto made = snapshot(ana);
        ASSERT_GT(made.pieces.size(), 3U);
        EXPECT_EQ(must(sis.replica().beginSnapshot(everyone(), made.snapshot)), 0U);
        must(sis.replica().addSnapshotPiece(everyone(), 0, made.pieces[0]));
        EXPECT_EQ(
            outcome(sis.replica().addSnapshotPiece(everyone(), 2, made.pieces[2])), "bad-message");
        sis.reopen();
        EXPECT_EQ(must(sis.replica().beginSnapshot(everyone(), made.snapshot)), 1U);
        EXPECT_EQ(give(made, sis), "ok");
        EXPECT_TRUE(isEqual(ana, sis));
        // Another one in between begins anew.
        page(ana, "One more.");
        const auto second = snapshot(ana);
        EXPECT_EQ(must(sis.replica().beginSnapshot(everyone(), second.snapshot)), 0U);
    }

}
}
