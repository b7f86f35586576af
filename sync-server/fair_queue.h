#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <cstdint>
#include <deque>
#include <list>
#include <unordered_map>
#include <utility>

namespace alongside::server {

/// A queue in which everybody has a turn: one of each sender in rotation, whoever came first and
/// however much a sender has put in. What one sender puts in keeps its order.
///
/// Threads: use from one at a time.
template<class Item>
class FairQueue {
public:
    using Sender = std::uint64_t;

    void push(Sender sender, Item item)
    {
        auto& waiting = m_waiting[sender];
        if (waiting.empty())
            m_turns.push_back(sender);
        waiting.push_back(std::move(item));
        ++m_size;
    }
    /// What was taken already, and is to come first again: its sender has the next turn.
    void pushFront(Sender sender, Item item)
    {
        auto& waiting = m_waiting[sender];
        if (!waiting.empty())
            m_turns.remove(sender);
        m_turns.push_front(sender);
        waiting.push_front(std::move(item));
        ++m_size;
    }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t senders() const { return m_turns.size(); }

    /// Hands items to `take` in turn, until it has been handed `most` or nothing is left. Where `take`
    /// says no the item stays, and its sender is passed over for this time.
    template<class Take>
    void takeInTurn(std::size_t most, Take take)
    {
        std::list<Sender> passedOver;
        while (most > 0 && !m_turns.empty()) {
            const auto sender = m_turns.front();
            const auto at = m_waiting.find(sender);
            if (!take(at->second.front())) {
                passedOver.splice(passedOver.end(), m_turns, m_turns.begin());
                continue;
            }
            --most;
            --m_size;
            at->second.pop_front();
            if (at->second.empty()) {
                m_waiting.erase(at);
                m_turns.pop_front();
            } else {
                m_turns.splice(m_turns.end(), m_turns, m_turns.begin());
            }
        }
        // They come first the next time.
        m_turns.splice(m_turns.begin(), passedOver);
    }

private:
    std::unordered_map<Sender, std::deque<Item>> m_waiting; ///< none of them empty
    std::list<Sender> m_turns;
    std::size_t m_size = 0;
};

}
