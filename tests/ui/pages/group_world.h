#pragma once
// SPDX-License-Identifier: Apache-2.0
// The group "Wenlow Speaks Up" and the board of Wenlow Vale, for tests of pages: Mo helps the group and
// is on the board, Dev has another tablet of the group, Kit is on the board.

#include "two_tablets.h"

#include "plan/ballots.h"

#include <QString>

#include <memory>

namespace alongside::testing {

class GroupWorld {
public:
    /// `whole`: with a meeting of six people and what they did; else both are empty.
    GroupWorld(const std::filesystem::path& folder, const Clock& clock, bool whole);

    [[nodiscard]] std::filesystem::path moHome() const { return m_folder / "mo"; }
    [[nodiscard]] std::filesystem::path kitHome() const { return m_folder / "kit"; }
    [[nodiscard]] plan::Workspace& dev() { return *m_dev; }
    [[nodiscard]] plan::Workspace& kit() { return *m_kit; }
    /// So that the app can open what is Kit's.
    void closeKit() { m_kit.reset(); }
    [[nodiscard]] const SpaceId& group() const { return m_group; }
    [[nodiscard]] const SpaceId& board() const { return m_board; }

    /// The only record of a kind, as Dev's tablet has it.
    [[nodiscard]] plan::RecordInfo only(std::string_view kind);

private:
    std::filesystem::path m_folder;
    std::unique_ptr<plan::Workspace> m_dev;
    std::unique_ptr<plan::Workspace> m_kit;
    SpaceId m_group;
    SpaceId m_board;
};

}
