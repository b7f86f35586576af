// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "shared_plan.h"
#endif
#include "file_content.h"

namespace alongside::testing {

namespace {

    constexpr TimeMs kHour = 3'600'000;
    constexpr const char* kAna = "Ana";

}

SpaceId begin(Server& server, Elsewhere& host, const std::string& tablet, const std::string& type,
    const std::string& name, const std::string& role)
{
    const auto invitation = server.invitation(tablet);
    const auto space = host.with([&](plan::Workspace& workspace) {
        const auto made = must(workspace.createSpace(type, name, role));
        must(workspace.setServer(made, invitation));
        return made;
    });
    host.tryNow();
    host.untilShared(space);
    return space;
}

void joinBy(Server& server, Elsewhere& host, Elsewhere& guest, const std::string& tablet,
    const SpaceId& space, const std::string& role)
{
    auto invitation
        = must(log::SpaceInvitation::fromText(host.with([&](plan::Workspace& workspace) {
              return must(workspace.invite(space, role, false, kHour, 1));
          })));
    host.untilShared(space);
    invitation.server.address = server.address(tablet);
    guest.with([&](plan::Workspace& workspace) { must(workspace.join(invitation)); });
    guest.tryNow();
    guest.untilShared(space);
    host.until("somebody has joined", [&](plan::Workspace& workspace) {
        return workspace.findMember(space, guest.name()).has_value();
    });
    host.untilShared(space);
    guest.untilShared(space);
}

SharedPlan::SharedPlan(const std::vector<Somebody>& others, std::size_t records)
{
    auto& ana
        = *(m_people[kAna] = std::make_unique<Elsewhere>(home("ana"), kAna, "family", m_clock));
    m_space = begin(m_server, ana, "ana", "plan", "Theo's plan", "family");
    auto sample = must(plan::readImport(
        test::contentOf(ALONGSIDE_SOURCE_DIR "/tests/fixtures/wenlow-vale/theo.json")));
    sample.records.resize(std::min(records, sample.records.size()));
    ana.with(
        [&](plan::Workspace& workspace) { must(plan::runImport(workspace, m_space, sample)); });
    for (const auto& somebody : others)
        join(somebody);
}

void SharedPlan::join(const Somebody& somebody)
{
    auto& guest = *(m_people[somebody.name] = std::make_unique<Elsewhere>(
                        home(somebody.tablet), somebody.name, somebody.role, m_clock));
    joinBy(m_server, of(kAna), guest, somebody.tablet, m_space, somebody.role);
}

}
