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
        return next();
    }
    /// Nothing when nothing waits now.
    std::optional<Item> takeNow()
    {
        const std::lock_guard lock(m_mutex);
        return next();
    }
    void giveUp()
    {
        const std::lock_guard lock(m_mutex);
        m_givenUp = true;
        m_waiting.clear();
        m_moved.notify_one();
    }

    /// Ends at the end of its scope, whatever is thrown there: the other side waits for it.
    class Giving {
    public:
        explicit Giving(HandOver& to)
            : m_to(to)
        {
        }
        Giving(const Giving&) = delete;
        Giving& operator=(const Giving&) = delete;
        ~Giving() { m_to.end(); }

    private:
        HandOver& m_to;
    };
    /// Likewise gives up.
    class Taking {
    public:
        explicit Taking(HandOver& from)
            : m_from(from)
        {
        }
        Taking(const Taking&) = delete;
        Taking& operator=(const Taking&) = delete;
        ~Taking() { m_from.giveUp(); }

    private:
        HandOver& m_from;
    };

private:
    // With the mutex held.
    std::optional<Item> next()
    {
        if (m_waiting.empty())
            return std::nullopt;
        std::optional<Item> item(std::move(m_waiting.front()));
        m_waiting.pop_front();
        m_moved.notify_one();
        return item;
    }

    const std::size_t m_waitingMax;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::deque<Item> m_waiting;
    bool m_ended = false;
    bool m_givenUp = false;
};

}
