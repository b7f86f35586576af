// SPDX-License-Identifier: Apache-2.0
#include "faulty_links.h"

namespace alongside::scenario {

namespace {

    Way opposite(Way way)
    {
        return way == Way::ToServer ? Way::ToTablet : Way::ToServer;
    }

    void raise(log::Version& version, const log::ChainId& chain, std::uint64_t seq)
    {
        auto& known = version[chain];
        known = std::max(known, seq);
    }

    std::vector<Bytes> only(Bytes frame)
    {
        std::vector<Bytes> one;
        one.push_back(std::move(frame));
        return one;
    }

}

void WatchedLink::leaves(Way way, const Bytes& frame)
{
    const auto message = sync::decodeMessage(frame);
    if (!message)
        return;
    ++m_frames[message->index()];
    const auto* changes = std::get_if<sync::Changes>(&*message);
    if (changes == nullptr)
        return;
    m_changesBytes[way] += frame.size();
    const auto& run = changes->run;
    const auto acknowledged = m_acknowledged[way].find(run.chain);
    if (acknowledged != m_acknowledged[way].end() && run.first <= acknowledged->second)
        m_sentAgain.push_back(log::nameOf(run.chain, run.first));
}

void WatchedLink::arrives(Way way, const Bytes& frame)
{
    const auto message = sync::decodeMessage(frame);
    if (!message)
        return;
    auto& acknowledged = m_acknowledged[opposite(way)];
    const auto named = [&](const std::vector<sync::AudienceVersion>& have) {
        for (const auto& audience : have)
            for (const auto& [author, seq] : audience.chains)
                raise(acknowledged, {audience.audience, author}, seq);
    };
    if (const auto* durable = std::get_if<sync::Durable>(&*message))
        raise(acknowledged, durable->chain, durable->seq);
    else if (const auto* open = std::get_if<sync::Open>(&*message))
        named(open->have);
    else if (const auto* opened = std::get_if<sync::Opened>(&*message))
        named(opened->have);
}

std::vector<Bytes> WatchedLink::carry(Way way, Bytes frame)
{
    leaves(way, frame);
    arrives(way, frame);
    return only(std::move(frame));
}

void CutLink::cutAfter(Way way, std::size_t bytes)
{
    m_cutting = true;
    m_way = way;
    m_after = bytes;
}

void CutLink::connected()
{
    m_isCut = false;
    m_passed = 0;
}

std::vector<Bytes> CutLink::carry(Way way, Bytes frame)
{
    if (m_isCut)
        return {};
    leaves(way, frame);
    if (m_cutting && way == m_way) {
        m_passed += frame.size();
        m_isCut = m_passed > m_after;
        if (m_isCut)
            return {};
    }
    arrives(way, frame);
    return only(std::move(frame));
}

void UnreliableLink::mend()
{
    m_mended = true;
    m_held.clear();
}

void UnreliableLink::connected()
{
    m_isCut = false;
    m_held.clear();
    m_kind = static_cast<unsigned>(m_random() % 4);
}

// What carries words, photos or snapshots is signed or named by its hash. What the two sides tell each other of
// how far they have come is not: only TLS keeps that.
void UnreliableLink::alterSome(Bytes& frame)
{
    if (m_toAlter + m_photosToAlter == 0 || frame.empty())
        return;
    const auto message = sync::decodeMessage(frame);
    if (!message)
        return;
    const bool isPhoto = std::holds_alternative<sync::Chunk>(*message);
    auto& left = isPhoto && m_photosToAlter > 0 ? m_photosToAlter : m_toAlter;
    if (left == 0
        || !(isPhoto || std::holds_alternative<sync::Changes>(*message)
            || std::holds_alternative<sync::SnapshotPiece>(*message)))
        return;
    --left;
    ++m_did[isPhoto ? "altered photos" : "altered"];
    // Behind the type, the stream and whose it is.
    const auto from = std::min<std::size_t>(frame.size() - 1, 80);
    frame[from + m_random() % (frame.size() - from)]
        ^= static_cast<std::uint8_t>(1U << (m_random() % 8));
}

std::vector<Bytes> UnreliableLink::carry(Way way, Bytes frame)
{
    if (m_mended)
        return only(std::move(frame));
    alterSome(frame);
    if (m_isCut)
        return {};
    if (chance(60)) {
        ++m_did["cut"];
        m_isCut = true;
        return {};
    }
    auto& held = m_held[way];
    const bool breaksRules = m_kind == 0;
    if (breaksRules && chance(12)) {
        ++m_did["dropped"];
        return {};
    }
    if (breaksRules && chance(12)) {
        ++m_did["repeated"];
        held.push_back({frame, static_cast<unsigned>(m_random() % 6)});
        return only(std::move(frame));
    }
    if (breaksRules && chance(8)) {
        ++m_did["reordered"]; // what comes later overtakes it
        held.push_back({std::move(frame), static_cast<unsigned>(1 + m_random() % 6)});
        return {};
    }
    // Behind what is held back already, if there is any: in order, only later.
    if (!breaksRules && (!held.empty() || chance(6))) {
        ++m_did["delayed"];
        held.push_back({std::move(frame), static_cast<unsigned>(m_random() % 12)});
        return {};
    }
    return only(std::move(frame));
}

std::vector<Bytes> UnreliableLink::due(Way way)
{
    std::vector<Bytes> arrive;
    if (m_isCut)
        return arrive;
    auto& held = m_held[way];
    while (!held.empty() && held.front().rounds == 0) {
        arrive.push_back(std::move(held.front().frame));
        held.erase(held.begin());
    }
    if (!held.empty())
        --held.front().rounds;
    return arrive;
}

}
