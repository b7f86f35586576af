#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace alongside::store {

/// From one thread to another, in order, and no more waiting than there is room for, so that what is read
/// quickly and written slowly does not fill the memory.
///
/// Threads: one gives and ends, another takes and gives up.
template<class Item>
class HandOver {
public:
    explicit HandOver(std::size_t waitingMax)
        : m_waitingMax(waitingMax)
    {
    }

    /// Waits for room. False when the other side wants no more.
    bool give(Item item)
    {
        std::unique_lock lock(m_mutex);
        m_moved.wait(lock, [this] { return m_waiting.size() < m_waitingMax || m_givenUp; });
        if (m_givenUp)
            return false;
        m_waiting.push_back(std::move(item));
        m_moved.notify_one();
        return true;
    }
    /// There is nothing more to give.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_moved.notify_one();
    }

    /// Waits for the next one; nothing after the last.
    std::optional<Item> take()
    {
        std::unique_lock lock(m_mutex);
        m_moved.wait(lock, [this] { return !m_waiting.empty() || m_ended; });
        if (m_waiting.empty())
            return std::nullopt;
        std::optional<Item> item(std::move(m_waiting.front()));
        m_waiting.pop_front();
        m_moved.notify_one();
        return item;
    }
    /// Nothing when nothing waits now.
    std::optional<Item> takeNow()
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty())
            return std::nullopt;
        std::optional<Item> item(std::move(m_waiting.front()));
        m_waiting.pop_front();
        return item;
    }
    void giveUp()
    {
        const std::lock_guard lock(m_mutex);
        m_givenUp = true;
        m_waiting.clear();
        m_moved.notify_one();
    }

private:
    const std::size_t m_waitingMax;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::deque<Item> m_waiting;
    bool m_ended = false;
    bool m_givenUp = false;
};

}
