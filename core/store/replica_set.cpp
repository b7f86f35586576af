// SPDX-License-Identifier: Apache-2.0
#include "store/replica_set.h"

#include "base/planted.h"

namespace alongside::store {

ReplicaSet::ReplicaSet(std::unique_ptr<Vault> vault, const Clock& clock, Rules rules)
    : m_vault(std::move(vault))
    , m_clock(&clock)
    , m_rules(std::move(rules))
{
}

Result<Replica*> ReplicaSet::open(const SpaceId& space)
{
    const auto it = m_open.find(space);
    if (it != m_open.end() && (!it->second->isTorn() || isPlanted(Defect::TornReplicaStays)))
        return it->second.get();
    ALONGSIDE_TRY_LET(replica, Replica::open(*m_vault, space, *m_clock, m_rules));
    if (it == m_open.end())
        return m_open.emplace(space, std::move(replica)).first->second.get();
    // Somebody further out may still hold the one before.
    m_torn.push_back(std::exchange(it->second, std::move(replica)));
    if (m_torn.size() > kTornMax)
        m_torn.pop_front();
    return it->second.get();
}

void ReplicaSet::close(const SpaceId& space)
{
    m_open.erase(space);
}

void ReplicaSet::want(const SpaceId& space, const log::BlobPlace& place)
{
    m_wanted.emplace(space, place);
    Update update;
    update.media = true;
    announce(space, update);
}

int ReplicaSet::listen(Listener listener)
{
    m_listeners.emplace(m_nextListener, std::move(listener));
    return m_nextListener++;
}

void ReplicaSet::forget(int listener)
{
    m_listeners.erase(listener);
}

void ReplicaSet::announce(const SpaceId& space, const Update& update) const
{
    if (update.isEmpty())
        return;
    // A copy, because a listener may come or go while it is told.
    const auto listeners = m_listeners;
    for (const auto& [id, listener] : listeners)
        if (m_listeners.contains(id))
            listener(space, update);
}

}
