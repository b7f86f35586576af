// SPDX-License-Identifier: Apache-2.0
//
// Aim: what is spoken, drawn or picked and not saved yet survives whatever comes between, nobody can read it
// who only has the tablet, and it is saved with the words it belongs to or not at all.
// Method: a real vault; a process that is killed while it writes; files cut off at every byte.
#include "tablet_harness.h"

#include "store/spool.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>

namespace alongside::test {
namespace {

    using plan::Sharing;

    Bytes part(char what, std::size_t size = 700)
    {
        return Bytes(size, static_cast<std::uint8_t>(what));
    }

    std::string fileText(const std::filesystem::path& path)
    {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    class SpoolTest : public ::testing::Test {
    protected:
        void SetUp() override { ana.found("Theo's plan", "family"); }
        store::Spool& spool() { return *must(ana->spool()); }
        [[nodiscard]] std::filesystem::path path(std::string_view name) const
        {
            return ana.folder() / "spool" / name;
        }
        Bytes read(std::string_view name) { return must(spool().read(name)); }
        static Bytes photo(std::size_t bytes = 2000)
        {
            auto content = toBytes("\xFF\xD8\xFF");
            while (content.size() < bytes)
                content.push_back(static_cast<std::uint8_t>(content.size() * 31));
            return content;
        }
        std::size_t mediaCount() { return must(ana->list(ana.space(), "media")).size(); }

        TemporaryFolder folder;
        FakeClock clock;
        Tablet ana{folder / "ana", "Ana", clock};
    };

    TEST_F(SpoolTest, GrowsAndIsThereAfterARestart)
    {
        must(spool().begin("a1"));
        must(spool().append("a1", part('x')));
        must(spool().append("a1", part('y', 3)));
        auto expected = part('x');
        const auto more = part('y', 3);
        expected.insert(expected.end(), more.begin(), more.end());
        EXPECT_EQ(read("a1"), expected);
        ana.reopen();
        EXPECT_EQ(read("a1"), expected);
        EXPECT_EQ(outcome(spool().append("a1", part('z'))), "not-found")
            << "what another run began is whole as it is";
        must(spool().begin("a1"));
        EXPECT_TRUE(read("a1").empty()) << "begun anew";
        spool().discard("a1");
        EXPECT_EQ(outcome(spool().read("a1")), "not-found");
        EXPECT_TRUE(spool().names().empty());
    }

    TEST_F(SpoolTest, ShowsNothingToWhoeverHasTheTabletOnly)
    {
        must(spool().begin("a1"));
        must(spool().append("a1", toBytes("I am afraid of Mr Grey")));
        must(spool().put("b2", toBytes("I am afraid of Mr Grey")));
        for (const auto& name : {"a1", "b2"}) {
            EXPECT_EQ(fileText(path(name)).find("Grey"), std::string::npos);
            EXPECT_EQ(std::filesystem::status(path(name)).permissions(),
                std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        }
        Tablet dev{folder / "dev", "Dev", clock};
        must((*dev.workspace().spool())->begin("a1"));
        std::filesystem::copy_file(path("a1"), dev.folder() / "spool" / "a1",
            std::filesystem::copy_options::overwrite_existing);
        EXPECT_TRUE(must((*dev.workspace().spool())->read("a1")).empty()) << "another person's key";
        std::filesystem::copy_file(
            path("a1"), path("b2"), std::filesystem::copy_options::overwrite_existing);
        EXPECT_TRUE(read("b2").empty()) << "under another name it is another thing";
    }

    TEST_F(SpoolTest, CutOffAnywhereLosesTheLastPartOnly)
    {
        must(spool().begin("a1"));
        for (const char what : {'a', 'b', 'c'})
            must(spool().append("a1", part(what, 40)));
        const auto whole = fileText(path("a1"));
        std::size_t before = 0;
        for (std::size_t length = 0; length <= whole.size(); ++length) {
            std::ofstream(path("a1"), std::ios::binary) << whole.substr(0, length);
            const auto kept = read("a1");
            EXPECT_EQ(kept.size() % 40, 0U);
            EXPECT_GE(kept.size(), before);
            before = kept.size();
        }
        EXPECT_EQ(before, 120U);
    }

    TEST_F(SpoolTest, EndsBeforeAByteThatWasChanged)
    {
        must(spool().begin("a1"));
        for (const char what : {'a', 'b', 'c'})
            must(spool().append("a1", part(what, 40)));
        auto text = fileText(path("a1"));
        const auto second = 24 + (4 + 40 + 16) + 10;
        text[second] = static_cast<char>(text[second] ^ 1);
        std::ofstream(path("a1"), std::ios::binary) << text;
        EXPECT_EQ(read("a1"), part('a', 40));
    }

    // The battery goes while somebody speaks.
    TEST_F(SpoolTest, SurvivesBeingKilledWhileItGrows)
    {
        must(spool().begin("a1"));
        int ready[2] = {};
        ASSERT_EQ(::pipe(ready), 0);
        const auto child = ::fork();
        if (child == 0) {
            for (int i = 0; i < 1'000'000; ++i) {
                const bool kept = spool().append("a1", part('k', 500)).has_value();
                if (!kept || ::write(ready[1], "k", 1) != 1)
                    ::_exit(1);
            }
            ::_exit(0);
        }
        // What it said is kept, is kept: the reader is told after each append.
        std::size_t told = 0;
        char one = 0;
        while (told < 20 && ::read(ready[0], &one, 1) == 1)
            ++told;
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status));
        ana.reopen();
        const auto kept = read("a1");
        EXPECT_GE(kept.size(), told * 500);
        EXPECT_EQ(kept.size() % 500, 0U);
        EXPECT_TRUE(std::all_of(kept.begin(), kept.end(), [](auto byte) { return byte == 'k'; }));
        ::close(ready[0]);
        ::close(ready[1]);
    }

    TEST_F(SpoolTest, PutIsTheOldOrTheNew)
    {
        must(spool().put("d1", part('a')));
        must(spool().put("d1", part('b', 90'000)));
        EXPECT_EQ(read("d1"), part('b', 90'000));
        std::ofstream(path("d1.new")) << "half of it";
        EXPECT_EQ(read("d1"), part('b', 90'000));
        EXPECT_EQ(spool().names(), std::vector<std::string>{"d1"});
        ana.reopen();
        EXPECT_EQ(read("d1"), part('b', 90'000));
        EXPECT_FALSE(std::filesystem::exists(path("d1.new")));
    }

    TEST_F(SpoolTest, RefusesNamesThatLeadElsewhereAndWhatIsTooLong)
    {
        for (const auto* name : {"", "../a", "a/b", "A", "a.new", "\n"})
            EXPECT_EQ(outcome(spool().put(name, part('a'))), "bad-argument") << name;
        EXPECT_EQ(outcome(spool().begin(std::string(65, 'a'))), "bad-argument");
        EXPECT_EQ(outcome(spool().put("a1", Bytes(store::Spool::kBytesMax + 1))), "too-long");
    }

    TEST_F(SpoolTest, WordsAndWhatGoesWithThemAreOneChange)
    {
        const auto before = must(ana->status(ana.space())).waiting;
        const plan::FieldValues fields{{"words", std::string("Look at the photo.")},
            {"part", std::string("bedtime")}, {"saidBy", std::string("Theo")},
            {"saidAs", std::string("me")}, {"toldWith", std::string("photo")}};
        plan::AddOptions options;
        options.with = {{photo(), "Theo's bed"}, {photo(600'000), ""}};
        const auto audience = must(ana->audienceFor(ana.space(), Sharing::Everyone));
        const auto added = must(ana->add(ana.space(), audience, "statement", fields, options));
        EXPECT_EQ(must(ana->status(ana.space())).waiting, before + 1);
        ASSERT_EQ(mediaCount(), 2U);
        ana.reopen();
        for (const auto& media : must(ana->list(ana.space(), "media"))) {
            EXPECT_EQ(
                std::get<crdt::Reference>(media.field("about")->latest().value).record, added.id());
            EXPECT_TRUE(must(ana->media(ana.space(), media.place)).isWhole());
        }
    }

    TEST_F(SpoolTest, WhatCannotGoWithThemKeepsTheWordsBack)
    {
        const auto before = must(ana->status(ana.space())).waiting;
        plan::AddOptions options;
        options.with = {{photo(), ""}, {toBytes("no photo"), ""}};
        const auto audience = must(ana->audienceFor(ana.space(), Sharing::Everyone));
        EXPECT_EQ(outcome(ana->add(
                      ana.space(), audience, "goal", {{"words", std::string("Swim")}}, options)),
            "bad-file");
        EXPECT_EQ(must(ana->status(ana.space())).waiting, before);
        EXPECT_TRUE(must(ana->list(ana.space(), "goal")).empty());
        EXPECT_EQ(mediaCount(), 0U);
    }

    TEST_F(SpoolTest, GoesWithWhatIsThereAlready)
    {
        const auto place = ana.addStatement("bedtime", "At ten.").place;
        must(ana->set(ana.space(), place, {}, {}, {{photo(), "The clock"}}));
        const auto changed = must(ana->set(
            ana.space(), place, {{"words", std::string("At nine.")}}, {}, {{photo(3000), ""}}));
        EXPECT_EQ(changed.text("words"), "At nine.");
        EXPECT_EQ(mediaCount(), 2U);
        const auto whole = must(ana->attach(
            ana.space(), place.audience, std::nullopt, plan::NewMedia{photo(4000), "All of us"}));
        EXPECT_EQ(whole.text("words"), "All of us");
        Bytes back;
        must(ana->readMedia(ana.space(), whole.place, [&back](ByteView bytes) {
            back.insert(back.end(), bytes.begin(), bytes.end());
            return Result<void>();
        }));
        EXPECT_EQ(back, photo(4000));
        EXPECT_EQ(outcome(ana->attach(
                      ana.space(), place.audience, std::nullopt, plan::NewMedia{{}, "nothing"})),
            "bad-file");
    }

}
}
