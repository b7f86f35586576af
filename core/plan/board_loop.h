#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "plan/workspace.h"

#include <string_view>

namespace alongside::plan {

/// A group's way to a board and back: the question goes there, the answer comes here, and what the
/// group thinks of the answer goes there again. "You said, we did."
///
/// What the board is given: the question in the group's own words, how many took part (not below 5),
/// what most think (never numbers), and by when the answer is due. Never a name, a card or a vote.
///
/// What was spoken with an answer comes after its words, as soon as all of it is on this device.
///
/// Group and board are spaces of their own; somebody who is a member of both carries it. Nothing
/// disappears while nobody is: it stands in the group as sent, and goes on later.
///
/// Threads: as the workspace.
class BoardLoop {
public:
    BoardLoop(Workspace& workspace, const SpaceId& group);

    /// Sends a question. `due`: "2026-03-01". NotFound, NotAMember (of that board), BadArgument (no
    /// day to come), AlreadyThere (it was sent there).
    Result<RecordId> send(const RecordId& question, const SpaceId& board, std::string_view due);
    /// What the group thinks of an answer: a choice of verdict.verdict.
    Result<RecordId> judge(const RecordId& feedback, const RecordId& reply,
        std::string_view verdict, std::string_view why);
    /// Copies what is not there yet: questions and verdicts to boards, answers to the group. True when
    /// something was written.
    Result<bool> carryOn();

private:
    [[nodiscard]] Result<FieldValues> question(const RecordId& question) const;
    /// Null when this person is not in it, or not any more.
    [[nodiscard]] store::Replica* boardOf(const store::Record& feedback) const;
    Result<bool> carryOn(const store::Record& feedback);
    Result<bool> copy(const SpaceId& to, const crdt::RecordKey& key, const FieldValues& wanted);
    Result<bool> copyThose(std::string_view kind, const RecordId& feedback, const SpaceId& from,
        const SpaceId& to, const std::vector<std::string>& fields);
    Result<bool> copySounds(const RecordId& feedback, const SpaceId& from);
    Result<bool> copySound(const store::Record& record, const SpaceId& from);

    Workspace* m_workspace;
    SpaceId m_group;
};

/// Below this, how many took part is not said.
inline constexpr std::uint64_t kTookPartMin = 5;

}
