#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "store/replica.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <utility>

namespace alongside::store {

/// A person's vault and the spaces that are open in it. Everything that writes (pages, terminal,
/// sync) goes through here, and everybody who wants to know hears of it.
///
/// Threads: use from one.
class ReplicaSet {
public:
    /// What happened to a space. Called after it is on disk, from inside the call that did it.
    using Listener = std::function<void(const SpaceId&, const Update&)>;

    ReplicaSet(std::unique_ptr<Vault> vault, const Clock& clock, Rules rules);

    [[nodiscard]] Vault& vault() { return *m_vault; }
    [[nodiscard]] const Vault& vault() const { return *m_vault; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    /// Opens a space, or gives the one that is open. One in the middle of which the disk failed is opened
    /// anew. Valid until close(), and through what is being done with it now.
    Result<Replica*> open(const SpaceId& space);
    /// Lets go of a space, so that open() reads it afresh.
    void close(const SpaceId& space);
    /// Somebody wants to see this photo, sound or film, large as it may be: it is fetched at once, or when
    /// there is a connection again.
    void want(const SpaceId& space, const log::BlobPlace& place);
    [[nodiscard]] bool isWanted(const SpaceId& space, const log::BlobPlace& place) const
    {
        return m_wanted.contains({space, place});
    }
    /// The number is for forget().
    int listen(Listener listener);
    void forget(int listener);
    void announce(const SpaceId& space, const Update& update) const;

private:
    static constexpr std::size_t kTornMax = 8;

    std::unique_ptr<Vault> m_vault;
    const Clock* m_clock;
    Rules m_rules;
    std::map<SpaceId, std::unique_ptr<Replica>> m_open;
    std::deque<std::unique_ptr<Replica>> m_torn;
    std::set<std::pair<SpaceId, log::BlobPlace>> m_wanted;
    std::map<int, Listener> m_listeners;
    int m_nextListener = 1;
};

}
