// SPDX-License-Identifier: Apache-2.0
//
// Aim: a file between two tablets does what a session does, and no more; whatever is done to the file,
// nothing that is here is lost.
// Method: real workspaces; files that are whole, cut, damaged, forged by a member, or for others.
#include "core_harness.h"
#include "tablet_harness.h"

#include "sync/bundle.h"
#include "sync/bundle_form.h"
#include "sync/bundle_part.h"
#include "sync/messages.h"

#include <fstream>

namespace alongside::test {
namespace {

    using namespace sync;

    // Ana and Dev share a plan; Theo has one of his own.
    class Bundle : public ::testing::Test {
    protected:
        void SetUp() override
        {
            ana.found("Theo's plan", "family");
            dev.join(ana);
        }
        Result<WrittenBundle> write(Tablet& from, bool replace = true)
        {
            return writeBundle(from->replicas(), {from.space()}, file, {.replace = replace});
        }
        Result<ReadBundle> read(Tablet& to) { return readBundle(to->replicas(), file); }
        ReadSpace carry(Tablet& from, Tablet& to)
        {
            must(write(from));
            auto came = must(read(to));
            EXPECT_FALSE(came.cutOff);
            EXPECT_FALSE(came.damaged);
            EXPECT_EQ(came.spaces.size(), 1U);
            return came.spaces.front();
        }
        // What a member with bad intent would put there, for Dev to open.
        void forge(const BundlePart& part, const std::vector<Message>& messages)
        {
            NewFile made;
            must(made.begin(file, true));
            BundleWriter writer(made, 1);
            must(writer.beginSection({dev.replica().author().publicKeys()}));
            must(writer.add(encode(part)));
            for (const auto& message : messages)
                must(writer.add(encodeMessage(message)));
            must(writer.endSection());
            must(made.finish());
        }
        void put(const Bytes& bytes) const
        {
            std::ofstream(file, std::ios::binary | std::ios::trunc)
                .write(reinterpret_cast<const char*>(bytes.data()),
                    static_cast<std::streamsize>(bytes.size()));
        }

        TemporaryFolder folder;
        FakeClock clock;
        std::filesystem::path file = folder.path() / "plans.alongside";
        Tablet ana{folder.path() / "ana", "Ana", clock};
        Tablet dev{folder.path() / "dev", "Dev", clock};
        Tablet theo{folder.path() / "theo", "Theo", clock};
    };

}

TEST_F(Bundle, SaysWhatCameAndOfWhom)
{
    const auto soup = ana.addStatement("food", "Soup.");
    ana.addStatement("mornings", "An hour.");
    const auto written = must(write(ana));
    ASSERT_EQ(written.spaces.size(), 1U);
    EXPECT_EQ(written.spaces[0].name, "Theo's plan");
    EXPECT_EQ(written.spaces[0].changes, 2U);
    ASSERT_EQ(written.spaces[0].people.size(), 1U);
    EXPECT_EQ(written.spaces[0].people[0].name, "Dev");
    EXPECT_EQ(written.bytes, std::filesystem::file_size(file));

    int told = 0;
    auto came = must(readBundle(dev->replicas(), file,
        [&](std::uint64_t done, std::uint64_t all) { told += done == all; }));
    EXPECT_GT(told, 0);
    ASSERT_EQ(came.spaces.size(), 1U);
    const auto& space = came.spaces[0];
    EXPECT_EQ(space.id, ana.space());
    EXPECT_EQ(space.changes, 2U);
    ASSERT_EQ(space.by.size(), 1U);
    EXPECT_EQ(space.by[0].member.name, "Ana");
    EXPECT_EQ(space.by[0].changes, 2U);
    EXPECT_EQ(space.records.size(), 2U);
    EXPECT_EQ(dev.shown(soup.place), std::vector<std::string>{"Soup."});
    EXPECT_TRUE(isEqual(ana, dev));

    const auto again = must(read(dev)).spaces.at(0);
    EXPECT_EQ(again.changes + again.statements + again.records.size(), 0U);
    EXPECT_FALSE(again.needsEarlier);
    EXPECT_TRUE(again.refused.empty());
    const auto back = must(read(ana)).spaces.at(0);
    EXPECT_EQ(back.changes, 0U) << "one's own";
}

TEST_F(Bundle, HoldsWordsForThoseWhoMayReadThem)
{
    theo.join(ana, "person");
    exchange(ana, dev);
    ana.addStatement("food", "For all.");
    const auto mine = ana.addStatement("mornings", "Mine only.", plan::Sharing::JustMe);
    const auto two = must(ana->makeAudience(ana.space(), "Two", {}, {theo.replica().me()}));
    must(ana->add(ana.space(), two.id, "goal", {{"words", std::string("For two.")}}, {}));
    must(write(ana));
    const auto bytes = fileBytes(file);
    EXPECT_FALSE(contains(bytes, "For all."));
    must(read(dev));
    must(read(theo));
    EXPECT_EQ(must(dev->list(ana.space(), "goal")).size(), 0U);
    EXPECT_EQ(must(theo->list(ana.space(), "goal")).size(), 1U);
    for (auto* tablet : {&dev, &theo})
        EXPECT_FALSE(tablet->replica().view().find(mine.place).value());
    for (const auto& [chain, seq] : must(dev.replica().version()))
        EXPECT_NE(chain.audience, two.id) << "not even what is locked";
}

TEST_F(Bundle, IsNotForSomebodyElse)
{
    theo.found("Another plan", "person");
    must(write(ana));
    const auto refused = read(theo);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::CannotRead);
    EXPECT_NE(refused.error().detail.find("not for this tablet"), std::string::npos);
    const auto nobody = writeBundle(theo->replicas(), {theo.space()}, folder.path() / "x");
    EXPECT_EQ(nobody.error().code, ErrorCode::NotFound) << "there is nobody to give it to";
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "x"));
}

TEST_F(Bundle, IsNotForWhoeverWasRemoved)
{
    ana.addStatement("food", "Before.");
    must(ana->removeMember(ana.space(), dev.replica().me()));
    theo.join(ana);
    ana.addStatement("mornings", "After.");
    must(write(ana));
    EXPECT_EQ(outcome(read(dev)), "cannot-read");
    EXPECT_EQ(must(read(theo)).spaces.size(), 1U);
    // Who hears of it some other way neither writes nor reads.
    sendMembership(ana, dev);
    ASSERT_TRUE(dev.replica().departure());
    EXPECT_EQ(outcome(write(dev)), "no-longer-shared");
    EXPECT_EQ(outcome(read(dev)), "cannot-read");
}

TEST_F(Bundle, BringsSomebodyInWhoHasAnInvitation)
{
    ana.addStatement("food", "Soup.");
    const auto text = must(ana->invite(ana.space(), "person", false, 1'000'000, 1));
    theo.setSpace(must(theo->join(must(log::SpaceInvitation::fromText(text)))));
    const auto came = carry(ana, theo);
    EXPECT_TRUE(came.joined);
    EXPECT_EQ(came.name, "Theo's plan");
    EXPECT_EQ(came.changes, 1U) << "the invitation has the keys, and so the words come with it";
    const auto back = carry(theo, ana);
    EXPECT_GT(back.statements, 0U);
    EXPECT_EQ(ana.replica().people().size(), 3U);
    const auto words = ana.addStatement("mornings", "An hour.");
    EXPECT_FALSE(carry(ana, theo).joined) << "once";
    EXPECT_EQ(theo.shown(words.place), std::vector<std::string>{"An hour."});
}

TEST_F(Bundle, OfAnInvitationThatIsTooOldOrTakenBackOpensNothing)
{
    const auto old = must(
        log::SpaceInvitation::fromText(must(ana->invite(ana.space(), "friend", false, 1000, 1))));
    theo.setSpace(must(theo->join(old)));
    clock.time += 2000;
    must(write(ana));
    EXPECT_EQ(outcome(read(theo)), "cannot-read");
}

TEST_F(Bundle, CutOffGivesWhatWasWholeAndTheRestComesWithTheWholeFile)
{
    for (int i = 0; i < 3; ++i)
        ana.addStatement(i == 0 ? "food" : i == 1 ? "mornings" : "bedtime", "Words.");
    must(write(ana));
    const auto whole = fileBytes(file);
    std::size_t shown = 0;
    for (std::size_t at = 0; at < whole.size(); at += 61) {
        put(Bytes(whole.begin(), whole.begin() + static_cast<long>(at)));
        const auto came = read(dev);
        ASSERT_TRUE(came) << at << ": " << describe(came.error());
        ASSERT_TRUE(came->cutOff) << at;
        ASSERT_FALSE(came->damaged) << at;
        const auto now = must(dev->list(ana.space(), "statement")).size();
        ASSERT_GE(now, shown);
        shown = now;
    }
    put(whole);
    EXPECT_FALSE(must(read(dev)).cutOff);
    EXPECT_TRUE(isEqual(ana, dev));
}

TEST_F(Bundle, WithAFlippedByteIsRefusedAndNamed)
{
    ana.addStatement("food", "Soup.");
    must(write(ana));
    const auto whole = fileBytes(file);
    for (std::size_t at = 0; at < whole.size(); at += 61) {
        auto altered = whole;
        altered[at] ^= 0x20U;
        put(altered);
        const auto came = read(dev);
        if (came)
            ASSERT_TRUE(came->damaged) << at;
        else
            ASSERT_TRUE(came.error().code == ErrorCode::BadFile
                || came.error().code == ErrorCode::StoreNewer)
                << at << ": " << describe(came.error());
    }
    EXPECT_TRUE(must(dev->verify(ana.space())).problems.empty());
}

TEST_F(Bundle, ThatFollowsAnEarlierOneWaitsForItAndIsReadAgainLater)
{
    const auto early = ana.addStatement("food", "Soup.");
    must(ana.replica().seal());
    must(ana->set(ana.space(), early.place, {{"words", std::string("Pasta.")}}));
    must(write(ana));
    const auto whole = fileBytes(file);
    const log::ChainId chain{ana.replica().everyone(), ana.replica().author().id()};
    const auto later = *must(ana.vault().runAfter(ana.space(), chain, 1, 1U << 20U));
    forge({ana.space(), chain.audience}, {Changes{0, later}});
    const auto second = fileBytes(file);

    const auto came = must(read(dev)).spaces.at(0);
    EXPECT_TRUE(came.needsEarlier);
    EXPECT_EQ(came.changes, 0U);
    EXPECT_TRUE(came.refused.empty()) << "nothing is wrong with it";
    put(whole);
    EXPECT_FALSE(must(read(dev)).spaces.at(0).needsEarlier);
    put(second);
    EXPECT_FALSE(must(read(dev)).spaces.at(0).needsEarlier);
    EXPECT_EQ(dev.shown(early.place), std::vector<std::string>{"Pasta."});
}

TEST_F(Bundle, ThatAMemberForgedIsTakenForNothing)
{
    ana.addStatement("food", "Soup.");
    exchange(ana, dev);
    theo.found("Another plan", "person");
    const auto before = must(dev.replica().version());
    const auto everyone = ana.replica().everyone();
    auto chain = ana.chain(everyone);
    chain.addEdits(ana.key(everyone), 1, {});
    auto forged = chain.run();
    forged.seal.bytes[3] ^= 1U;
    auto other = theo.chain(theo.replica().everyone());
    other.add(toBytes("x"));
    const BundlePart part{ana.space(), everyone};

    const auto refused = [&](const BundlePart& of, const std::vector<Message>& messages) {
        forge(of, messages);
        const auto came = must(read(dev)).spaces.at(0);
        EXPECT_EQ(came.changes + came.statements, 0U);
        return came.refused.empty() ? std::string(came.needsEarlier ? "waits" : "taken")
                                    : std::string(words(came.refused.front().code).name);
    };
    EXPECT_EQ(refused(part, {Changes{0, forged}}), "bad-signature");
    EXPECT_EQ(refused(part, {Changes{0, other.run()}}), "bad-message") << "of another audience";
    EXPECT_EQ(refused({theo.space(), everyone}, {}), "bad-message") << "of another plan";
    EXPECT_EQ(refused({ana.space(), ana.replica().justMe()}, {}), "waits") << "not Dev's to read";
    EXPECT_EQ(refused(part, {Hello{}}), "bad-message");
    EXPECT_EQ(refused(part, {SnapshotBegins{0, {{}, {}}}}), "bad-message");
    EXPECT_EQ(refused(part, {SnapshotPiece{0, everyone, 0, toBytes("x")}}), "taken")
        << "passed over: none was begun";
    auto stranger = ChainMaker(ana.space(), everyone, keysFrom(9)).add(toBytes("x")).run();
    EXPECT_EQ(refused(part, {Changes{0, stranger}}), "waits");
    EXPECT_EQ(must(dev.replica().version()), before);
    EXPECT_TRUE(must(dev->verify(ana.space())).problems.empty());
}

TEST_F(Bundle, OfATabletThatBeganWithASnapshotHasTheSnapshot)
{
    for (const auto* part : {"food", "mornings", "bedtime"})
        ana.addStatement(part, "Words.");
    const auto everyone = ana.replica().everyone();
    const auto made = *must(ana.replica().makeSnapshot(everyone));
    must(dev.replica().beginSnapshot(everyone, made.snapshot));
    for (std::uint32_t i = 0; i < made.pieces.size(); ++i)
        must(dev.replica().addSnapshotPiece(everyone, i, made.pieces[i]));
    ASSERT_FALSE(must(dev.replica().hasHistory(everyone)));
    const auto own = dev.addStatement("health", "After it.");
    const auto text = must(ana->invite(ana.space(), "person", false, 1'000'000, 1));
    theo.setSpace(must(theo->join(must(log::SpaceInvitation::fromText(text)))));
    sendMembership(ana, theo);
    must(theo.replica().joinNow());
    sendMembership(theo, dev);
    sendMembership(ana, dev);

    const auto came = carry(dev, theo);
    EXPECT_TRUE(came.refused.empty());
    EXPECT_FALSE(came.needsEarlier);
    EXPECT_EQ(theo.shown(own.place), std::vector<std::string>{"After it."});
    EXPECT_TRUE(isEqual(dev, theo));
    EXPECT_EQ(carry(dev, theo).changes, 0U) << "again";
    carry(dev, ana);
    EXPECT_TRUE(must(ana.replica().hasHistory(everyone))) << "whoever has it all keeps it";
    EXPECT_TRUE(isEqual(ana, theo));
}

TEST_F(Bundle, BringsPhotosAndGoesOnWhereItWasCutOff)
{
    std::string bytes = "\xFF\xD8\xFF\xE0";
    for (std::uint32_t i = 0; bytes.size() < 600'000; ++i)
        bytes += static_cast<char>(i * 2654435761U >> 13U);
    const auto picture = folder.path() / "a.jpg";
    std::ofstream(picture, std::ios::binary) << bytes;
    const auto everyone = ana.replica().everyone();
    const auto photo = must(ana->attach(ana.space(), everyone, std::nullopt, picture, "The sea."));
    const auto words = must(
        writeBundle(ana->replicas(), {ana.space()}, file, {.replace = true, .media = false}));
    EXPECT_EQ(words.spaces[0].media, 0U);
    EXPECT_LT(words.bytes, 20'000U);
    EXPECT_EQ(must(read(dev)).spaces.at(0).changes, 1U);
    EXPECT_EQ(must(dev->media(ana.space(), photo.place)).chunksHere, 0U);

    EXPECT_EQ(must(write(ana)).spaces[0].media, 1U);
    const auto whole = fileBytes(file);
    put(Bytes(whole.begin(), whole.begin() + 450'000));
    EXPECT_TRUE(must(read(dev)).cutOff);
    const auto half = must(dev->media(ana.space(), photo.place));
    EXPECT_GT(half.chunksHere, 0U);
    EXPECT_FALSE(half.isWhole());
    put(whole);
    EXPECT_EQ(must(read(dev)).spaces.at(0).media, 1U);
    std::string got;
    must(dev->readMedia(ana.space(), photo.place, [&](ByteView piece) -> Result<void> {
        got += asText(piece);
        return {};
    }));
    EXPECT_EQ(got, bytes);
    EXPECT_EQ(must(read(dev)).spaces.at(0).media, 0U) << "again";

    // What no record holds is not taken, and no chunk but the one that it should be.
    const log::BlobPlace other{everyone, idFrom<BlobId>(9)};
    const auto before = must(dev.vault().wholeBlobs(ana.space(), {everyone}));
    forge({ana.space(), everyone},
        {BlobIs{0, other, {idFrom<ChunkId>(8)}}, Chunk{0, other, 0, toBytes("x")}});
    EXPECT_EQ(must(read(dev)).spaces.at(0).media, 0U);
    EXPECT_EQ(must(dev.vault().wholeBlobs(ana.space(), {everyone})), before);
    EXPECT_FALSE(must(dev.vault().findBlob(ana.space(), other)));
}

TEST_F(Bundle, IsNotWrittenOverAnotherUnlessItIsSaid)
{
    must(write(ana));
    const auto first = fileBytes(file);
    EXPECT_EQ(outcome(write(ana, false)), "already-there");
    EXPECT_EQ(fileBytes(file), first);
    must(write(ana, true));
    EXPECT_NE(fileBytes(file), first);
}

}
