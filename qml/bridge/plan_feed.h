#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/core_thread.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace alongside::bridge {

/// Something about the open plan that the interface should show now. Plain data.
struct PlanNews {
    SpaceId space;
    bool whole = false;                           ///< these are all records, not only those that changed
    std::vector<plan::RecordInfo> records;
    std::optional<plan::SpaceInfo> info;          ///< who is in it, when that changed
    std::optional<plan::SharingStatus> status;
    std::optional<net::SyncReport> report;        ///< how the connection stands
    std::optional<Error> problem;
    bool media = false; ///< more of a photo, sound or film is here, or is wanted
};

/// Watches the core on behalf of the interface: re-reads the records that an update names, and no
/// others, and sends what it read. Many updates in a row become one piece of news.
///
/// Threads: the core's thread.
class PlanFeed {
public:
    explicit PlanFeed(Core& core);
    ~PlanFeed();
    PlanFeed(const PlanFeed&) = delete;
    PlanFeed& operator=(const PlanFeed&) = delete;

    /// Sends all of one space, and from now on what changes in it.
    void open(const SpaceId& space);
    /// Says anew how its sharing stands.
    void look() { schedule(); }

private:
    void note(const SpaceId& space, const store::Update& update);
    void noteReport(const net::SyncReport& report);
    void schedule();
    void send();

    Core* m_core;
    int m_listener = 0;
    std::optional<SpaceId> m_space;
    bool m_scheduled = false;
    bool m_whole = false;
    bool m_people = false;
    bool m_media = false;
    std::set<store::RecordPlace> m_changed;
    // What is in the loop's queue when the feed goes must not reach back to it.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}
