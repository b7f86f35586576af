// SPDX-License-Identifier: Apache-2.0
//
// Snapshots and older history. Whoever has a snapshot that spares the other side many changes says so;
// the other side answers from which piece on it wants it, or that it does not. Until then the changes it
// stands for are held back.
#include "sync/session.h"

#include <algorithm>

namespace alongside::sync {

namespace {

    constexpr Error unexpected(const char* what)
    {
        return {ErrorCode::BadMessage, what};
    }

}

void Session::offer(Effects& out, std::uint32_t number, Stream& stream,
    const log::SignedSnapshot& snapshot, bool holdsBack)
{
    const auto header = log::SnapshotHeader::fromBytes(snapshot.header);
    if (!header || m_protocol < kProtocolWithSnapshots)
        return;
    Offer offer;
    offer.pieces = static_cast<std::uint32_t>(header->pieces.size());
    offer.holdsBack = holdsBack;
    for (const auto& one : header->chains)
        offer.version.emplace(log::ChainId{header->audience, one.author}, one.tip.seq);
    stream.offers[header->audience] = std::move(offer);
    stream.evenSaid = false;
    send(out, SnapshotBegins{number, snapshot});
}

Effects Session::offerSnapshot(std::uint32_t number, const log::SignedSnapshot& snapshot)
{
    Effects out;
    if (auto* stream = openStream(number); stream != nullptr && m_phase == Phase::Ready)
        offer(out, number, *stream, snapshot, false);
    return out;
}

void Session::handle(Effects& out, TimeMs, const SnapshotBegins& message)
{
    auto* stream = openStream(message.stream);
    if (stream == nullptr)
        return;
    auto header = log::SnapshotHeader::fromBytes(message.snapshot.header);
    if (!header)
        return refuse(out, std::move(header.error()));
    const auto& audience = header->audience;
    if (audience == log::kMembership || !stream->audiences.contains(audience))
        return refuse(out, {ErrorCode::NotAllowed, "a snapshot of what was not opened"});
    if (stream->arriving.contains(audience))
        return refuse(out, unexpected("a second snapshot before the first was answered"));
    Arriving arriving;
    arriving.pieces = static_cast<std::uint32_t>(header->pieces.size());
    for (const auto& one : header->chains)
        arriving.version.emplace(log::ChainId{audience, one.author}, one.tip.seq);
    stream->arriving.emplace(audience, std::move(arriving));
    stream->evenSaid = false;
    out.emplace_back(
        SnapshotOffered{message.stream, stream->space, std::move(*header), message.snapshot});
}

Effects Session::answerSnapshot(
    std::uint32_t number, const AudienceId& audience, std::optional<std::uint32_t> from)
{
    Effects out;
    auto* stream = openStream(number);
    if (m_phase == Phase::Closed || stream == nullptr)
        return out;
    const auto it = stream->arriving.find(audience);
    if (it == stream->arriving.end() || it->second.answered)
        return out;
    if (from && *from < it->second.pieces) {
        it->second.answered = true;
        it->second.next = *from;
        send(out, SnapshotWanted{number, audience, *from});
        return out;
    }
    stream->arriving.erase(it);
    send(out, SnapshotWanted{number, audience, kNoPiece});
    pumpStream(out, number, *stream);
    return out;
}

void Session::handle(Effects& out, TimeMs, const SnapshotWanted& message)
{
    auto* stream = openStream(message.stream);
    if (stream == nullptr)
        return;
    const auto offer = stream->offers.find(message.audience);
    if (offer == stream->offers.end()) {
        // The other way round: what was offered to us is gone, and changes come instead.
        if (message.from == kNoPiece && stream->arriving.erase(message.audience) > 0)
            pumpStream(out, message.stream, *stream);
        return;
    }
    if (message.from == kNoPiece) {
        const bool taken = offer->second.next == offer->second.pieces;
        if (taken) // all of it is on disk there
            for (const auto& [chain, seq] : offer->second.version)
                stream->progress.raiseDurable(chain, seq);
        stream->offers.erase(offer);
        out.emplace_back(SnapshotSettled{message.stream, stream->space, message.audience, taken});
        return pumpStream(out, message.stream, *stream);
    }
    if (offer->second.wanted || message.from >= offer->second.pieces)
        return refuse(out, unexpected("a piece that was not offered"));
    offer->second.wanted = true;
    offer->second.next = message.from;
    pumpStream(out, message.stream, *stream);
}

void Session::handle(Effects& out, TimeMs, const SnapshotPiece& message)
{
    auto* stream = openStream(message.stream);
    // Opened anew, or withdrawn, a moment ago; its bytes are given back.
    if (stream == nullptr || !stream->arriving.contains(message.audience))
        return passOver(out);
    auto& arriving = stream->arriving.at(message.audience);
    if (!arriving.answered || message.number != arriving.next || message.number >= arriving.pieces)
        return refuse(out, unexpected("a piece of a snapshot out of order"));
    m_creditHere -= static_cast<std::int64_t>(m_frameBytes);
    if (m_creditHere < -static_cast<std::int64_t>(kMessageBytesMax))
        return refuse(out, {ErrorCode::LimitExceeded, "more was sent than was granted"});
    ++arriving.next;
    const auto ticket = m_nextTicket++;
    StoreTicket storing;
    storing.stream = message.stream;
    storing.bytes = m_frameBytes;
    storing.chain.audience = message.audience;
    storing.generation = stream->generation;
    storing.isPiece = true;
    m_storing.emplace(ticket, storing);
    out.emplace_back(StorePiece{
        ticket, message.stream, stream->space, message.audience, message.number, message.sealed});
}

// A piece is on disk.
void Session::pieceStored(Effects& out, const StoreTicket& done)
{
    auto* stream = openStream(done.stream);
    if (stream == nullptr)
        return;
    const auto it = stream->arriving.find(done.chain.audience);
    const bool storing = std::any_of(m_storing.begin(), m_storing.end(), [&](const auto& entry) {
        return entry.second.isPiece && entry.second.stream == done.stream
            && entry.second.chain.audience == done.chain.audience;
    });
    if (it == stream->arriving.end() || it->second.next < it->second.pieces || storing)
        return;
    for (const auto& [chain, seq] : it->second.version) {
        // What it stands for is here, and there.
        if (m_config.side == Side::Initiator)
            stream->progress.raiseHere(chain, seq);
        stream->progress.raiseDurable(chain, seq);
        // It was compared when the snapshot was begun.
        if (const auto due = stream->toCompare.find(chain);
            due != stream->toCompare.end() && due->second <= seq)
            stream->toCompare.erase(due);
    }
    stream->arriving.erase(it);
    send(out, SnapshotWanted{done.stream, done.chain.audience, kNoPiece});
    pumpStream(out, done.stream, *stream);
}

Effects Session::pieceFetched(std::uint64_t ticket, Result<std::optional<Bytes>> piece)
{
    Effects out;
    FetchTicket asked;
    auto* stream = endFetch(ticket, asked);
    if (stream == nullptr)
        return out;
    const auto offer = stream->offers.find(asked.chain.audience);
    if (offer != stream->offers.end()) {
        if (piece && *piece) {
            auto frame = encodeMessage(SnapshotPiece{asked.stream, asked.chain.audience,
                static_cast<std::uint32_t>(asked.after), std::move(**piece)});
            m_creditThere -= static_cast<std::int64_t>(frame.size());
            out.emplace_back(Send{std::move(frame)});
            ++offer->second.next;
        } else {
            // It was replaced, or something in it was erased.
            stream->offers.erase(offer);
            send(out, SnapshotWanted{asked.stream, asked.chain.audience, kNoPiece});
            out.emplace_back(
                SnapshotSettled{asked.stream, stream->space, asked.chain.audience, false});
        }
    }
    pump(out);
    return out;
}

// The next piece that is to be sent, when one is.
bool Session::pumpPieces(Effects& out, std::uint32_t number, Stream& stream)
{
    for (auto& [audience, offer] : stream.offers) {
        if (!offer.wanted || offer.next >= offer.pieces)
            continue;
        if (m_creditThere <= 0)
            return true; // goes on when credit comes
        const auto ticket = m_nextTicket++;
        stream.fetching = ticket;
        m_fetching.emplace(ticket, FetchTicket{number, {audience, {}}, offer.next, false});
        out.emplace_back(FetchPiece{ticket, number, stream.space, audience, offer.next});
        return true;
    }
    return false;
}

Effects Session::askForHistory(std::uint32_t number, const std::vector<HistoryRange>& ranges)
{
    Effects out;
    auto* stream = openStream(number);
    if (m_phase == Phase::Closed || stream == nullptr || m_protocol < kProtocolWithSnapshots
        || ranges.empty())
        return out;
    stream->historyAsked = true;
    stream->evenSaid = false;
    send(out, HistoryWanted{number, ranges});
    return out;
}

void Session::handle(Effects& out, TimeMs, const HistoryWanted& message)
{
    auto* stream = openStream(message.stream);
    if (stream == nullptr)
        return;
    if (message.ranges.size() > kHistoryRangesMax)
        return refuse(out, unexpected("too much history at once"));
    for (const auto& range : message.ranges) {
        if (!stream->audiences.contains(range.chain.audience)
            || range.last > Progress::of(stream->progress.here(), range.chain)
            || range.after >= range.last)
            return refuse(out, unexpected("history that is not here"));
        stream->history[range.chain] = {range.after, range.last};
    }
    stream->liveSent = false; // said again after it
    pumpStream(out, message.stream, *stream);
}

bool Session::pumpHistory(Effects& out, std::uint32_t number, Stream& stream)
{
    if (stream.history.empty())
        return false;
    if (m_creditThere <= 0)
        return true;
    const auto& [chain, range] = *stream.history.begin();
    const auto ticket = m_nextTicket++;
    stream.fetching = ticket;
    m_fetching.emplace(ticket, FetchTicket{number, chain, range.first, true});
    out.emplace_back(Fetch{ticket, stream.space, chain, range.first, kRunBytes});
    return true;
}

void Session::historyFetched(
    Effects& out, const FetchTicket& asked, Stream& stream, std::optional<log::Run> run)
{
    const auto it = stream.history.find(asked.chain);
    if (it == stream.history.end())
        return;
    if (!run || run->changes.empty()) {
        stream.history.erase(it); // it is not here either
        return;
    }
    it->second.first = run->last();
    if (it->second.first >= it->second.second)
        stream.history.erase(it);
    auto frame = encodeMessage(Changes{asked.stream, std::move(*run)});
    m_creditThere -= static_cast<std::int64_t>(frame.size());
    out.emplace_back(Send{std::move(frame)});
}

}
