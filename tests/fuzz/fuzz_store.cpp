// SPDX-License-Identifier: Apache-2.0
#include "fuzz_store_p.h"

#include "catalogue/kinds.h"
#include "catalogue/validate.h"
#include "fuzz_folder.h"
#include "plan/exporter.h"
#include "plan/importer.h"

#include <nlohmann/json.hpp>

namespace alongside::fuzz {

namespace {

    namespace fs = std::filesystem;

    const test::FakeClock& clock()
    {
        static const test::FakeClock kClock;
        return kClock;
    }

    // The folder of one person in the fixtures.
    const fs::path& kept(const char* name)
    {
        static const auto kFound = [] {
            const auto copy = scratchFolder() / "kept";
            fs::copy(fs::path(ALONGSIDE_SOURCE_DIR) / "tests/fixtures/stores/v4/home", copy,
                fs::copy_options::recursive);
            plan::People people(copy);
            return std::pair(people.folderOf(test::must(people.find(kOwner))),
                people.folderOf(test::must(people.find(kOther))));
        }();
        return std::string_view(name) == kOwner ? kFound.first : kFound.second;
    }

    // What is not shown is not exported, and what is exported can be read again, or says why not.
    void exportAll(plan::Workspace& workspace, const SpaceId& space)
    {
        const auto exported = plan::exportSpace(workspace, space, clock());
        if (!isTaken(exported))
            return;
        const auto json = nlohmann::json::parse(exported->json, nullptr, false);
        check(!json.is_discarded(), "what is exported is JSON");
        static_cast<void>(isTaken(plan::readImport(exported->json)));
    }

    void showRecord(
        plan::Workspace& workspace, const SpaceId& space, const plan::RecordInfo& record)
    {
        for (const auto& field : record.fields)
            for (const auto& version : field.versions)
                checkShown(version.text, "a value can be shown");
        static_cast<void>(isTaken(workspace.show(space, record.place)));
        static_cast<void>(isTaken(workspace.history(space, record.place)));
        static_cast<void>(isTaken(workspace.showAt(space, record.place, clock().now())));
        static_cast<void>(isTaken(workspace.agreement(space, record.place)));
        static_cast<void>(isTaken(workspace.delivery(space, record.place)));
        static_cast<void>(isTaken(workspace.media(space, record.place)));
        static_cast<void>(isTaken(workspace.whose(space, record.place, "words", true)));
    }

    void showSpace(plan::Workspace& workspace, const SpaceId& space)
    {
        if (const auto records = workspace.list(space, {}, true); isTaken(records))
            for (const auto& record : *records)
                showRecord(workspace, space, record);
        static_cast<void>(isTaken(workspace.search(space, "light bike")));
        static_cast<void>(isTaken(workspace.openVersions(space)));
        static_cast<void>(isTaken(workspace.erasures(space)));
        static_cast<void>(isTaken(workspace.audiences(space)));
        static_cast<void>(isTaken(workspace.devices(space)));
        static_cast<void>(isTaken(workspace.openInvitations(space)));
        static_cast<void>(isTaken(workspace.status(space)));
        static_cast<void>(isTaken(workspace.departure(space)));
        static_cast<void>(isTaken(workspace.ownWords(space)));
        exportAll(workspace, space);
        if (const auto replica = workspace.replicas().open(space); isTaken(replica)) {
            for (const auto& evidence : (*replica)->evidence())
                checkClear(evidence.reason);
            static_cast<void>((*replica)->people());
        }
        if (const auto report = workspace.verify(space); isTaken(report))
            for (const auto& problem : report->problems)
                checkClear(problem);
    }

}

fs::path freshTablet(const char* name)
{
    const auto home = scratchFolder() / (std::string("tablet-") + name);
    std::error_code ignored;
    fs::remove_all(home, ignored);
    const auto& from = kept(name);
    const auto to = home / "people" / from.filename();
    fs::create_directories(to);
    for (const auto& entry : fs::directory_iterator(from))
        if (entry.path().filename() == "alongside.db")
            fs::copy_file(entry.path(), to / entry.path().filename());
    return home;
}

fs::path databaseIn(const fs::path& home)
{
    return fs::directory_iterator(home / "people")->path() / "alongside.db";
}

Result<std::unique_ptr<plan::Workspace>> openTablet(const fs::path& home)
{
    const plan::People people(home);
    ALONGSIDE_TRY_LET(person, people.find({}));
    return plan::Workspace::open(people, person, kPin, clock());
}

void useAll(plan::Workspace& workspace)
{
    const auto spaces = workspace.spaces();
    if (!isTaken(spaces))
        return;
    for (const auto& space : *spaces)
        showSpace(workspace, space.id);
}

}
