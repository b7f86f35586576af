// SPDX-License-Identifier: Apache-2.0
//
// Aim: what a released version wrote, this one reads: all of it, unchanged.
// Method: a store of each released form lies in tests/fixtures/stores with what there was to see of it
// then. It is copied, opened, and compared.
#include "released_store.h"

#include "released_forms.h"

namespace alongside::test {
namespace {

    const std::filesystem::path kStores
        = std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "tests/fixtures/stores";

    TEST(ReleasedStore, OfEveryFormIsReadWholeAndUnchanged)
    {
        expectReadUnchanged(
            kStores, [](const auto& form) { return describeStore(form / "home"); });
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
