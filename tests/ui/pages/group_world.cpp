// SPDX-License-Identifier: Apache-2.0
#include "group_world.h"

#include <fstream>
#include <sstream>

namespace alongside::testing {

namespace {

    std::unique_ptr<plan::Workspace> newPerson(const std::filesystem::path& home,
        const std::string& name, const std::string& role, const Clock& clock)
    {
        const auto person = addPerson(home, name, role);
        return must(plan::Workspace::open(plan::People(home), person, kPin, clock));
    }

    void takeIn(
        plan::Workspace& host, plan::Workspace& guest, const SpaceId& space, std::string_view role)
    {
        auto* mine = must(host.replicas().open(space));
        log::SpaceInvitation invitation;
        invitation.space = space;
        invitation.spaceName = mine->name();
        invitation.expiresAt = host.replicas().clock().now() + 1'000'000;
        invitation.seed = must(mine->invite(role, false, invitation.expiresAt, 1));
        must(guest.join(invitation));
        carry(host.replicas(), guest.replicas(), space);
        must(must(guest.replicas().open(space))->joinNow());
        carryBoth(host.replicas(), guest.replicas(), space);
    }

    void import(plan::Workspace& workspace, const SpaceId& space, const std::string& name)
    {
        std::ifstream in(ALONGSIDE_SOURCE_DIR "/tests/fixtures/wenlow-vale/" + name);
        std::ostringstream text;
        text << in.rdbuf();
        must(plan::runImport(workspace, space, must(plan::readImport(text.str()))));
    }

}

GroupWorld::GroupWorld(const std::filesystem::path& folder, const Clock& clock, bool whole)
    : m_folder(folder)
{
    auto mos = newPerson(moHome(), "Mo", "facilitator", clock);
    m_dev = newPerson(folder / "dev", "Dev", "supporter", clock);
    m_kit = newPerson(kitHome(), "Kit", "commissioner", clock);
    m_group = must(mos->createSpace("group", "Wenlow Speaks Up", "facilitator"));
    m_board = must(mos->createSpace("board", "Wenlow Vale board", "facilitator"));
    if (whole) {
        import(*mos, m_group, "wenlow-speaks-up.json");
        import(*mos, m_board, "wenlow-board.json");
    }
    takeIn(*mos, *m_dev, m_group, "facilitator");
    takeIn(*mos, *m_kit, m_board, "commissioner");
}

plan::RecordInfo GroupWorld::only(std::string_view kind)
{
    auto all = must(m_dev->list(m_group, kind));
    if (all.size() != 1)
        throw std::runtime_error(std::string(kind) + ": " + std::to_string(all.size()));
    return std::move(all.front());
}

}
