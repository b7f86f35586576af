// SPDX-License-Identifier: Apache-2.0
//
// Aim: verify finds what was altered on the disk, names it, and reports it instead of failing; what
// can still be read is still shown.
// Method: a plan that two people wrote, and a database whose rows and bytes are changed behind it.
#include "tablet_harness.h"

#include "store/database.h"

#include <fstream>

namespace alongside::test {
namespace {

    using plan::Sharing;

    class ReplicaVerify : public ::testing::Test {
    protected:
        void SetUp() override
        {
            ana.found("Theo's plan", "family");
            dev.join(ana);
        }

        TemporaryFolder folder;
        FakeClock clock;
        Tablet ana{folder / "ana", "Ana", clock};
        Tablet dev{folder / "dev", "Dev", clock};
    };

    TEST_F(ReplicaVerify, FindsWhatWasAlteredOnDisk)
    {
        ana.addStatement("bedtime", "At ten.");
        for (int i = 0; i < 30; ++i)
            must(ana->add(
                ana.space(), Sharing::Everyone, "goal", {{"words", std::string(300, 'g')}}));
        exchange(ana, dev);
        EXPECT_TRUE(must(ana->verify(ana.space())).problems.empty());
        const auto file = ana.folder() / "alongside.db";
        ana.close();
        { // a change in the middle is gone
            store::Database db(file, store::Database::Mode::OpenExisting);
            db.execute("CREATE TABLE aside AS SELECT * FROM change WHERE seq = 15");
            db.execute("DELETE FROM change WHERE seq = 15");
        }
        ana.reopen();
        auto report = ana->verify(ana.space());
        ASSERT_TRUE(report) << describe(report.error());
        ASSERT_FALSE(report->problems.empty());
        EXPECT_EQ(report->problems[0].code, ErrorCode::BrokenChain);
        EXPECT_EQ(must(ana->list(ana.space(), "goal")).size(), 13U)
            << "what comes before it is shown";
        EXPECT_EQ(ana.replica().evidence().size(), 1U);
        ana.close();
        { // it is back, and a signature is another's
            store::Database db(file, store::Database::Mode::OpenExisting);
            db.execute("INSERT INTO change SELECT * FROM aside; DROP TABLE aside");
            db.execute("UPDATE change SET seal = zeroblob(64) WHERE seal IS NOT NULL AND seq > 1");
        }
        ana.reopen();
        report = ana->verify(ana.space());
        ASSERT_TRUE(report);
        ASSERT_FALSE(report->problems.empty());
        EXPECT_EQ(report->problems[0].code, ErrorCode::BadSignature);
    }

    TEST_F(ReplicaVerify, NamesAPageThatWasAltered)
    {
        for (int i = 0; i < 60; ++i)
            must(ana->add(
                ana.space(), Sharing::Everyone, "goal", {{"words", std::string(500, 'g')}}));
        const auto file = ana.folder() / "alongside.db";
        ana.reopen(); // so that all is in the file
        must(ana->spaces());
        auto bytes = fileBytes(file);
        // Under an open vault, as a failing disk does it. The last pages hold changes.
        const auto page = bytes.size() / 4096 - 3;
        {
            std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
            out.seekp(static_cast<std::streamoff>(page * 4096 - 2000));
            out.put(static_cast<char>(bytes[page * 4096 - 2000] ^ 1));
        }
        const auto report = ana->verify(ana.space());
        ASSERT_TRUE(report) << describe(report.error());
        ASSERT_FALSE(report->problems.empty());
        EXPECT_EQ(report->problems[0].code, ErrorCode::StoreDamaged);
        EXPECT_EQ(report->problems[0].detail, "page " + std::to_string(page) + " was altered");
    }

}
}
