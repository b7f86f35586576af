// SPDX-License-Identifier: Apache-2.0
//
// Aim: what a released server wrote, this one reads: all of it, unchanged.
// Method: a store of each released form lies in tests/fixtures/server-stores with what there was to see
// of it then. It is copied, opened, and compared.
#include "released_server_store.h"

#include "simulated_link.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace alongside::scenario {
namespace {

    const std::filesystem::path kStores
        = std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "tests/fixtures/server-stores";

    std::string contentOf(const std::filesystem::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    TEST(ReleasedServerStore, OfEveryFormIsReadWholeAndUnchanged)
    {
        int forms = 0;
        for (const auto& entry : std::filesystem::directory_iterator(kStores)) {
            SCOPED_TRACE(entry.path().filename());
            const TemporaryFolder folder;
            std::filesystem::copy(entry.path() / "server.db", folder / "server.db");
            const auto expected = contentOf(entry.path() / "expected.json");
            ASSERT_FALSE(expected.empty());
            EXPECT_EQ(describeServerStore(folder.path()), expected);
            // And again, now that it was opened and closed by this version.
            EXPECT_EQ(describeServerStore(folder.path()), expected);
            ++forms;
        }
        EXPECT_GT(forms, 0);
    }

    TEST(ReleasedServerStore, OfAFormThatIsNotKnownYetIsRefusedAndNotTouched)
    {
        const TemporaryFolder folder;
        const auto file = folder / "server.db";
        std::filesystem::copy(kStores / kServerStoreForm / "server.db", file);
        {
            store::Database db(file, store::Database::Mode::OpenExisting);
            db.setSchemaVersion(99);
        }
        const auto before = contentOf(file);
        const auto opened = server::SqliteLogStore::open(folder.path());
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::StoreNewer);
        EXPECT_EQ(contentOf(file), before);
    }

}
}
