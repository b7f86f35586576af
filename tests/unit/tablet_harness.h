#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Tablets of several people who exchange what they wrote hand to hand, without sessions or servers.

#include "core_harness.h"

#include "plan/workspace.h"

#include <memory>
#include <string>

namespace alongside::test {

/// One person's tablet with one plan.
class Tablet {
public:
    Tablet(std::filesystem::path home, std::string name, const FakeClock& clock);

    plan::Workspace& workspace() { return *m_workspace; }
    plan::Workspace* operator->() { return m_workspace.get(); }
    store::Vault& vault() { return m_workspace->replicas().vault(); }
    store::Replica& replica();
    /// Closes everything and opens it again, as after a restart.
    void reopen();
    void close() { m_workspace.reset(); }
    [[nodiscard]] std::filesystem::path folder() const;

    /// A new plan, group or board, with a server that nobody asks.
    void found(
        std::string_view name, std::string_view role, std::string_view type = "plan");
    /// Joins the plan of `host` on the host's invitation.
    void join(Tablet& host, std::string_view role = "supporter", bool steward = false);
    [[nodiscard]] const SpaceId& space() const { return m_space; }
    void setSpace(const SpaceId& space) { m_space = space; }

    /// This device's chain, to be continued by hand with what no honest app would write.
    ChainMaker chain(const AudienceId& audience);
    crypto::Secret key(const AudienceId& audience, std::uint32_t epoch = 1);
    /// Takes in a change made by hand; the same change is not in its writer's own log.
    std::string accept(const log::Run& run) { return outcome(replica().accept(run)); }

    plan::RecordInfo addStatement(std::string_view part, std::string_view words,
        plan::Sharing sharing = plan::Sharing::Everyone);
    /// The values of a field as they are shown, oldest first.
    std::vector<std::string> shown(
        const store::RecordPlace& place, std::string_view field = "words");

private:
    std::filesystem::path m_home;
    std::string m_name;
    const FakeClock& m_clock;
    std::unique_ptr<plan::Workspace> m_workspace;
    SpaceId m_space;
};

/// Everything that `to` may have and has not got.
void send(Tablet& from, Tablet& to);
/// Who is who, and nothing of what they wrote.
void sendMembership(Tablet& from, Tablet& to);
/// Both ways, until both have everything.
void exchange(Tablet& a, Tablet& b);
/// Whether both show the same.
bool isEqual(Tablet& a, Tablet& b);

}
