// SPDX-License-Identifier: Apache-2.0
#include "client_addresses.h"

#include <limits>

namespace alongside::server {

namespace ip = boost::asio::ip;

namespace {

    TokenBucket bucket(std::uint64_t perSecond, const ServerLimits& limits, TokenBucket::Time now)
    {
        return {perSecond, perSecond * kBurstSeconds,
            TokenBucket::Pause(limits.idle) / kPausesInIdleTime, now};
    }

}

ClientAddresses::ClientAddresses(const ServerLimits& limits)
    : m_limits(limits)
{
}

ClientAddresses::Key ClientAddresses::keyOf(const ip::address& address)
{
    if (address.is_v4()) {
        const auto bytes = address.to_v4().to_bytes();
        return {bytes.begin(), bytes.end()};
    }
    if (address.to_v6().is_v4_mapped()) {
        const auto bytes = ip::make_address_v4(ip::v4_mapped, address.to_v6()).to_bytes();
        return {bytes.begin(), bytes.end()};
    }
    const auto bytes = address.to_v6().to_bytes();
    return {bytes.begin(), bytes.begin() + 8};
}

ClientAddresses::Share ClientAddresses::unlimited(Time now) const
{
    constexpr std::uint64_t kNoLimit = std::numeric_limits<std::uint64_t>::max() / 1024;
    return std::make_shared<Use>(
        Use{bucket(kNoLimit, m_limits, now), bucket(kNoLimit, m_limits, now)});
}

void ClientAddresses::forgetRested(Time now)
{
    std::erase_if(m_uses, [now](const auto& entry) {
        auto& use = *entry.second;
        return use.connections == 0 && use.bytes.isFull(now) && use.opens.isFull(now);
    });
}

ClientAddresses::Share ClientAddresses::enter(const ip::address& address, Time now)
{
    if (m_limits.trustLoopback && address.is_loopback())
        return unlimited(now);
    const auto key = keyOf(address);
    auto at = m_uses.find(key);
    if (at == m_uses.end()) {
        if (m_uses.size() >= kAddressesRemembered)
            forgetRested(now);
        if (m_uses.size() >= kAddressesRemembered)
            return nullptr;
        at = m_uses
                 .emplace(key,
                     std::make_shared<Use>(
                         Use{bucket(m_limits.bytesPerSecondPerAddress, m_limits, now),
                             bucket(m_limits.opensPerSecondPerAddress, m_limits, now)}))
                 .first;
    }
    if (at->second->connections >= m_limits.connectionsPerAddress)
        return nullptr;
    ++at->second->connections;
    // The share counts itself off; the address itself is remembered until it has rested.
    return {at->second.get(), [use = at->second](Use*) { --use->connections; }};
}

}
