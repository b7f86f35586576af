// SPDX-License-Identifier: Apache-2.0
//
// Aim: what a released server wrote, this one reads: all of it, unchanged.
// Method: a store of each released form lies in tests/fixtures/server-stores with what there was to see
// of it then. It is copied, opened, and compared.
#include "released_server_store.h"

#include "released_forms.h"
#include "simulated_link.h"

#include <gtest/gtest.h>

namespace alongside::scenario {
namespace {

    using test::contentOf;

    const std::filesystem::path kStores
        = std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "tests/fixtures/server-stores";

    TEST(ReleasedServerStore, OfEveryFormIsReadWholeAndUnchanged)
    {
        test::expectReadUnchanged(kStores, describeServerStore);
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
