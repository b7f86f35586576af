// SPDX-License-Identifier: Apache-2.0
//
// Aim: what a released version wrote, this one reads: all of it, unchanged.
// Method: a store of each released form lies in tests/fixtures/stores with what there was to see of it
// then. It is copied, opened, and compared.
#include "released_store.h"

#include <fstream>
#include <iterator>

namespace alongside::test {
namespace {

    const std::filesystem::path kStores
        = std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "tests/fixtures/stores";

    std::string contentOf(const std::filesystem::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    TEST(ReleasedStore, OfEveryFormIsReadWholeAndUnchanged)
    {
        int forms = 0;
        for (const auto& entry : std::filesystem::directory_iterator(kStores)) {
            if (!entry.is_directory())
                continue;
            SCOPED_TRACE(entry.path().filename());
            const TemporaryFolder folder;
            std::filesystem::copy(
                entry.path() / "home", folder / "home", std::filesystem::copy_options::recursive);
            const auto expected = contentOf(entry.path() / "expected.json");
            ASSERT_FALSE(expected.empty());
            EXPECT_EQ(describeStore(folder / "home"), expected);
            // And again, now that it was opened and closed by this version.
            EXPECT_EQ(describeStore(folder / "home"), expected);
            ++forms;
        }
        EXPECT_GT(forms, 0);
    }

    TEST(ReleasedStore, OfAFormThatIsNotKnownYetIsRefusedAndNotTouched)
    {
        const TemporaryFolder folder;
        std::filesystem::copy(kStores / kStoreForm / "home", folder / "home",
            std::filesystem::copy_options::recursive);
        plan::People people(folder / "home");
        const auto ana = must(people.find("Ana"));
        const auto file = people.folderOf(ana) / "alongside.db";
        {
            store::Database db(file, store::Database::Mode::OpenExisting);
            db.setSchemaVersion(99);
        }
        const auto before = contentOf(file);
        const FakeClock clock;
        EXPECT_EQ(outcome(plan::Workspace::open(people, ana, "2580", clock)), "store-newer");
        EXPECT_EQ(contentOf(file), before);
    }

}
}
