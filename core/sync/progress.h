#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log/chain.h"

#include <algorithm>
#include <set>

namespace alongside::sync {

/// How far each chain of a space is here, was sent to the other side, and is on disk there. What is still
/// to be sent or acknowledged is known without going through all chains: a group of two hundred has as
/// many, and each message asks.
class Progress {
public:
    [[nodiscard]] const log::Version& here() const { return m_here; }
    [[nodiscard]] const log::Version& sent() const { return m_sent; }
    [[nodiscard]] const log::Version& durable() const { return m_durable; }
    [[nodiscard]] static std::uint64_t of(const log::Version& version, const log::ChainId& chain)
    {
        const auto it = version.find(chain);
        return it == version.end() ? 0 : it->second;
    }

    /// Chains of which there is more here than was sent; the membership stream sorts first.
    [[nodiscard]] const std::set<log::ChainId>& unsent() const { return m_unsent; }
    /// Chains of which more was sent than is on disk there.
    [[nodiscard]] const std::set<log::ChainId>& underWay() const { return m_underWay; }

    void setHere(log::Version here)
    {
        m_here = std::move(here);
        m_unsent.clear();
        for (const auto& [chain, seq] : m_here)
            compare(chain);
    }
    /// What the other side says it has: it counts as sent and acknowledged.
    void setThere(const log::Version& there)
    {
        m_sent = there;
        m_durable = there;
        m_underWay.clear();
        m_unsent.clear();
        for (const auto& [chain, seq] : m_here)
            compare(chain);
    }
    /// There is so much here, and perhaps less than was thought.
    void setHere(const log::ChainId& chain, std::uint64_t seq)
    {
        m_here[chain] = seq;
        compare(chain);
    }
    void raiseHere(const log::ChainId& chain, std::uint64_t seq) { raise(m_here, chain, seq); }
    void raiseSent(const log::ChainId& chain, std::uint64_t seq) { raise(m_sent, chain, seq); }
    void raiseDurable(const log::ChainId& chain, std::uint64_t seq)
    {
        raise(m_sent, chain, seq);
        raise(m_durable, chain, seq);
    }

private:
    void raise(log::Version& version, const log::ChainId& chain, std::uint64_t seq)
    {
        auto& known = version[chain];
        if (seq <= known)
            return;
        known = seq;
        compare(chain);
    }
    void compare(const log::ChainId& chain)
    {
        const auto sent = of(m_sent, chain);
        keep(m_unsent, chain, of(m_here, chain) > sent);
        keep(m_underWay, chain, sent > of(m_durable, chain));
    }
    static void keep(std::set<log::ChainId>& set, const log::ChainId& chain, bool isIn)
    {
        if (isIn)
            set.insert(chain);
        else
            set.erase(chain);
    }

    log::Version m_here;
    log::Version m_sent;
    log::Version m_durable;
    std::set<log::ChainId> m_unsent;
    std::set<log::ChainId> m_underWay;
};

}
