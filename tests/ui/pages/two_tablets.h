#pragma once
// SPDX-License-Identifier: Apache-2.0
// People, a plan and another tablet, for tests of the bridge and of the pages: real vaults in a
// folder that goes away, no network. What the server does in life, carry() does here.

#include "must.h"
#include "plan/importer.h"
#include "plan/people.h"
#include "plan/workspace.h"

#include <memory>
#include <string>

namespace alongside::testing {

using test::must;

inline constexpr const char* kPin = "2580";

/// Makes somebody with a cheap PIN, so that tests do not wait for Argon2.
plan::Person addPerson(
    const std::filesystem::path& home, const std::string& name, const std::string& role);

/// Who is in the plan besides Dev, who supports.
struct Cast {
    std::string anaRole = "family";
    bool withRick = false; ///< an uncle whom nobody has spoken to for years
};

/// Ana's tablet with Theo's plan from the sample area in it, and Dev's with an invitation used.
/// Throws when something of the set-up fails.
class TwoTablets {
public:
    /// `records`: how many of the sample's records; 0 for none.
    TwoTablets(const std::filesystem::path& folder, const Clock& clock, std::size_t records,
        const Cast& cast = {});

    [[nodiscard]] std::filesystem::path anaHome() const { return m_folder / "ana"; }
    [[nodiscard]] plan::Workspace& dev() { return *m_dev; }
    /// Only with Cast::withRick.
    [[nodiscard]] plan::Workspace& rick() { return *m_rick; }
    [[nodiscard]] const SpaceId& space() const { return m_space; }
    /// The shared answer to "bedtime", as Dev sees it.
    [[nodiscard]] plan::RecordInfo devsBedtime();

private:
    std::unique_ptr<plan::Workspace> join(plan::Workspace& ana, const Clock& clock,
        const std::string& name, const std::string& role);

    std::filesystem::path m_folder;
    std::unique_ptr<plan::Workspace> m_dev;
    std::unique_ptr<plan::Workspace> m_rick;
    SpaceId m_space;
};

/// Gives one replica what the other has and it may read. Returns what became different.
store::Update carry(store::ReplicaSet& from, store::ReplicaSet& to, const SpaceId& space);
/// There and back, until both have the same.
void carryBoth(store::ReplicaSet& one, store::ReplicaSet& other, const SpaceId& space);

}
