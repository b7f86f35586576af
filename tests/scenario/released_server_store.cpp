// SPDX-License-Identifier: Apache-2.0
#include "released_server_store.h"

#include "two_people.h"

#include "crypto/hash.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace alongside::scenario {

namespace {

    class ReleasedPlan : public TwoPeople {
    public:
        void TestBody() override { }
        void write(const std::filesystem::path& to)
        {
            SetUp();
            EXPECT_EQ(join(dev, invitation()), std::nullopt);
            EXPECT_EQ(join(theo, invitation("person", true)), std::nullopt);
            addStatement(theo, "food", "Soup.");
            addStatement(dev, "mornings", "Only for Dev.", plan::Sharing::JustMe);
            const auto money = ana.workspace().makeAudience(
                space, "money", {}, {ana.workspace().findMember(space, "Theo")->id});
            EXPECT_TRUE(ana.workspace().add(space, money->id, "page",
                {{"title", std::string("Saving")}, {"words", std::string("Two pounds.")}}, {}));
            const auto photo = folder.path() / "bike.jpg";
            std::ofstream(photo, std::ios::binary)
                << "\xff\xd8\xff\xe0" << std::string(20'000, 'b');
            EXPECT_TRUE(
                ana.workspace().attach(space, log::everyoneOf(space), {}, photo, "The red bike."));
            const auto slip = addStatement(ana, "bedtime", "Never to be read again.");
            share();
            EXPECT_TRUE(ana.workspace().erase(space, slip, {}));
            const auto text = theo.workspace().inviteDevice({space}, 1'000'000);
            share();
            SimulatedTablet second{io, folder.path() / "second", "Theo", clock};
            tablets.push_back(&second);
            EXPECT_TRUE(second.workspace().joinAsDevice(*log::DeviceInvitation::fromText(*text)));
            second.connect(*server);
            EXPECT_TRUE(run([&] { return second.isEven(); }));
            addStatement(second, "health", "From the kitchen.");
            EXPECT_TRUE(run([&] { return second.isEven(); }));
            EXPECT_TRUE(
                ana.workspace().removeMember(space, ana.workspace().findMember(space, "Dev")->id));
            addStatement(ana, "mornings", "After Dev.");
            share();
            (void)server->invite(3);
            const auto gone = ana.workspace().createSpace("plan", "To be erased", "family");
            EXPECT_TRUE(ana.workspace().setServer(*gone, server->invite()));
            ana.connect(*server);
            EXPECT_TRUE(run([&] { return ana.isEven(); }));
            for (auto* tablet : tablets)
                tablet->cut();
            EXPECT_TRUE(server->store().erase(*gone, clock.now()));
            restartServer(); // closed: everything is in one file
            server.reset();
            std::filesystem::create_directories(to);
            std::filesystem::copy_file(folder.path() / "server" / "server.db", to / "server.db");
        }

    private:
        void share()
        {
            EXPECT_TRUE(run(
                [&] { return ana.isEven() && theo.isEven() && (dev.isEven() || dev.refused()); }));
        }
    };

}

void writeServerStore(const std::filesystem::path& folder)
{
    ReleasedPlan().write(folder);
}

std::string describeServerStore(const std::filesystem::path& folder)
{
    auto store = server::SqliteLogStore::open(folder);
    if (!store)
        return describe(store.error());
    nlohmann::ordered_json all;
    const auto check = (*store)->check();
    all["problems"] = check.problems;
    const auto stats = (*store)->stats(10).value();
    all["spaces"] = stats.spaces;
    all["members"] = stats.members;
    all["changes"] = stats.changes;
    all["erased"] = (*store)->erasedAfter(0).value().size();
    for (const auto& one : stats.biggest) {
        auto& plan = all["plans"][one.space.hex()];
        plan["bytes"] = one.bytes;
        const auto membership = (*store)->membership(one.space).value();
        for (const auto& [id, member] : membership.members())
            plan["members"].push_back({id.hex(), member.role, member.steward, member.removed});
        for (const auto& [id, audience] : membership.audiences())
            plan["audiences"].push_back({id.hex(), audience.epoch, membership.readers(id).size()});
        const auto version = (*store)->version(one.space).value();
        for (const auto& [chain, seq] : version) {
            std::uint64_t after = 0;
            Bytes said;
            while (
                const auto run = (*store)->runAfter(one.space, chain, after, 1U << 20U).value()) {
                const auto bytes = encode(*run);
                said.insert(said.end(), bytes.begin(), bytes.end());
                after = run->last();
            }
            plan["chains"].push_back({chain.audience.hex(), chain.author.hex(), seq,
                toHex(crypto::hashBytesOf("released server store", {said}))});
        }
    }
    return all.dump(1) + "\n";
}

}
