#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/core_thread.h"

#include <memory>

namespace alongside::bridge {

/// Carries on what groups have begun, whatever page is shown: hands votes on and counts them
/// (plan/ballots.h), takes questions to boards and answers back (plan/board_loop.h). It looks when
/// somebody signs in, and whenever something of a group or a board has come. What does not work now,
/// for want of room on the disk say, is tried again then.
///
/// Threads: the core's thread.
class GroupTender {
public:
    explicit GroupTender(Core& core);
    ~GroupTender();
    GroupTender(const GroupTender&) = delete;
    GroupTender& operator=(const GroupTender&) = delete;

private:
    void note(const SpaceId& space, const store::Update& update);
    [[nodiscard]] bool isBoard(const SpaceId& space);
    void schedule();
    void tend();

    Core* m_core;
    int m_listener = 0;
    bool m_scheduled = false;
    // What is in the loop's queue when this goes must not reach back to it.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}
