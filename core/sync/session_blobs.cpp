// SPDX-License-Identifier: Apache-2.0
// What has reached whom; and photos, sounds and films, which travel beside the changes that name them.
//
// Whoever lacks chunks asks for a few at a time, and for the next when those are on disk: so it is
// resumed after a break by asking for what is still lacking, and never holds up what people write.
#include "sync/session.h"

#include "base/data_limits.h"
#include "base/planted.h"

#include <algorithm>

namespace alongside::sync {

namespace {

    constexpr std::size_t kChunkBytesMax = log::kChunkPlainBytes + crypto::kEncryptionOverheadBytes;
    /// Asked for by somebody, and not sent yet.
    constexpr std::size_t kChunksToSendMax = kBlobsArrivingMax * kChunksAskedAtOnce * 2;

    constexpr Error unexpected(const char* what)
    {
        return {ErrorCode::BadMessage, what};
    }

}

Session::Stream* Session::streamFor(std::uint32_t number)
{
    return m_phase != Phase::Closed && knowsBlobs() ? openStream(number) : nullptr;
}

Session::Stream* Session::streamFor(const AboutBlob& message)
{
    auto* stream = streamFor(message.stream);
    return stream != nullptr && stream->audiences.contains(message.place.audience) ? stream
                                                                                   : nullptr;
}

Effects Session::sendReaches(
    std::uint32_t number, std::int64_t upTo, std::vector<log::Reach> reaches)
{
    Effects out;
    if (streamFor(number) != nullptr)
        send(out, Reaches{number, upTo, std::move(reaches)});
    return out;
}

Effects Session::askForReaches(std::uint32_t number, std::int64_t after)
{
    Effects out;
    if (auto* stream = streamFor(number)) {
        stream->reachesAsked = true;
        stream->evenSaid = false;
        send(out, ReachesWanted{number, after});
    }
    return out;
}

void Session::handle(Effects& out, TimeMs, const Reaches& message)
{
    if (message.reaches.size() > kReachesMax)
        return refuse(out, unexpected("too many reaches in one message"));
    auto* stream = streamFor(message.stream);
    if (stream == nullptr)
        return;
    out.emplace_back(ReachesCame{message.stream, stream->space, message.number, message.reaches});
    // There may be more where a message was full.
    if (message.reaches.size() < kReachesMax && std::exchange(stream->reachesAsked, false))
        sayWhenEven(out, message.stream, *stream);
}

void Session::handle(Effects& out, TimeMs, const ReachesWanted& message)
{
    if (m_config.side != Side::Responder)
        return refuse(out, unexpected("a question of the other side's"));
    if (const auto* stream = streamFor(message.stream))
        out.emplace_back(ReachesAsked{message.stream, stream->space, message.number});
}

Effects Session::tellLacking(std::uint32_t number, std::vector<log::BlobPlace> blobs)
{
    Effects out;
    const auto* stream = streamFor(number);
    if (stream == nullptr)
        return out;
    std::erase_if(
        blobs, [&](const auto& place) { return !stream->audiences.contains(place.audience); });
    inMessages(blobs, kBlobsNamedMax, [&](std::vector<log::BlobPlace> some) {
        send(out, BlobsLacking{number, std::move(some)});
    });
    return out;
}

void Session::handle(Effects& out, TimeMs, const BlobsLacking& message)
{
    if (m_config.side != Side::Initiator || message.blobs.size() > kBlobsNamedMax)
        return refuse(out, unexpected("a list of what is lacking"));
    const auto* stream = streamFor(message.stream);
    if (stream == nullptr)
        return;
    BlobsLackingThere lacking{message.stream, stream->space, {}};
    for (const auto& place : message.blobs)
        if (stream->audiences.contains(place.audience))
            lacking.blobs.push_back(place);
    out.emplace_back(std::move(lacking));
}

Effects Session::tellWhole(std::uint32_t number, const log::BlobPlace& place)
{
    Effects out;
    if (const BlobWhole message{number, place}; streamFor(message) != nullptr)
        send(out, message);
    return out;
}

void Session::handle(Effects& out, TimeMs, const BlobWhole& message)
{
    if (const auto* stream = streamFor(message))
        out.emplace_back(BlobWholeThere{message.stream, stream->space, message.place});
}

Effects Session::refuseBlob(std::uint32_t number, const log::BlobPlace& place, const Error& error)
{
    Effects out;
    if (const BlobRefused message{number, place, error}; streamFor(message) != nullptr)
        send(out, message);
    return out;
}

void Session::handle(Effects& out, TimeMs, const BlobRefused& message)
{
    auto* stream = streamFor(message);
    if (stream == nullptr)
        return;
    stream->blobs.erase(message.place);
    out.emplace_back(
        BlobRefusedThere{message.stream, stream->space, message.place, message.error()});
}

Effects Session::wantBlob(std::uint32_t number, const log::BlobPlace& place)
{
    Effects out;
    if (const BlobWanted message{number, place}; streamFor(message) != nullptr)
        send(out, message);
    return out;
}

void Session::handle(Effects& out, TimeMs, const BlobWanted& message)
{
    if (m_config.side != Side::Responder)
        return refuse(out, unexpected("a question of the other side's"));
    // An audience that the asker is not in is not there, as far as they can tell.
    if (const auto* stream = streamFor(message))
        out.emplace_back(BlobAsked{message.stream, stream->space, message.place});
    else
        send(out, BlobRefused{message.stream, message.place, Error{ErrorCode::NotFound, {}}});
}

Effects Session::offerBlob(
    std::uint32_t number, const log::BlobPlace& place, const std::vector<log::ChunkId>& chunks)
{
    Effects out;
    if (const BlobIs message{number, place, chunks}; streamFor(message) != nullptr)
        send(out, message);
    return out;
}

void Session::handle(Effects& out, TimeMs, const BlobIs& message)
{
    if (message.chunks.empty() || message.chunks.size() > log::kChunksInBlobMax
        || log::blobIdOf(message.chunks) != message.place.blob)
        return refuse(out, unexpected("a list of chunks that is not what it says"));
    auto* stream = streamFor(message);
    if (stream == nullptr) // an audience that was left a moment ago
        return send(
            out, BlobRefused{message.stream, message.place, Error{ErrorCode::NotFound, {}}});
    if (stream->blobs.contains(message.place))
        return; // it is coming already
    if (stream->blobs.size() >= kBlobsArrivingMax)
        return send(
            out, BlobRefused{message.stream, message.place, Error{ErrorCode::ServerBusy, {}}});
    out.emplace_back(BlobOffered{message.stream, stream->space, message.place, message.chunks});
}

Effects Session::answerBlob(std::uint32_t number, const log::BlobPlace& place,
    std::vector<log::ChunkId> chunks, Result<std::vector<std::uint32_t>> lacking)
{
    Effects out;
    auto* stream = streamFor(AboutBlob{number, place});
    if (stream == nullptr)
        return out;
    if (!lacking) {
        send(out, BlobRefused{number, place, lacking.error()});
        return out;
    }
    if (lacking->empty()) {
        send(out, BlobWhole{number, place});
        return out;
    }
    auto& blob = stream->blobs[place];
    blob = {std::move(chunks), {lacking->begin(), lacking->end()}, {}, 0};
    askForChunks(out, number, place, blob);
    return out;
}

void Session::askForChunks(
    Effects& out, std::uint32_t number, const log::BlobPlace& place, ArrivingBlob& blob)
{
    ChunksWanted message{number, place, {}};
    while (!blob.lacking.empty() && message.positions.size() < kChunksAskedAtOnce) {
        message.positions.push_back(blob.lacking.front());
        blob.asked.insert(blob.lacking.front());
        blob.lacking.pop_front();
    }
    send(out, message);
}

void Session::handle(Effects& out, TimeMs, const ChunksWanted& message)
{
    auto* stream = streamFor(message);
    if (stream == nullptr)
        return;
    if (message.positions.empty()
        || stream->chunksToSend.size() + message.positions.size() > kChunksToSendMax)
        return refuse(out, unexpected("too many chunks were asked for at once"));
    for (const auto position : message.positions)
        stream->chunksToSend.emplace_back(message.place, position);
    pumpStream(out, message.stream, *stream);
}

// After everything that people wrote.
void Session::pumpChunks(Effects& out, std::uint32_t number, Stream& stream)
{
    if (stream.chunksToSend.empty() || stream.fetchingChunk || m_creditThere <= 0)
        return;
    const auto [place, position] = stream.chunksToSend.front();
    stream.chunksToSend.pop_front();
    const auto ticket = m_nextTicket++;
    stream.fetchingChunk = ticket;
    m_fetchingChunks.emplace(ticket, ChunkTicket{number, place, position, 0, stream.generation});
    out.emplace_back(FetchChunk{ticket, number, stream.space, place, position});
}

Effects Session::chunkFetched(std::uint64_t ticket, Result<std::optional<Bytes>> sealed)
{
    Effects out;
    const auto it = m_fetchingChunks.find(ticket);
    if (m_phase == Phase::Closed || it == m_fetchingChunks.end())
        return out;
    const auto asked = it->second;
    m_fetchingChunks.erase(it);
    auto* stream = streamFor(asked.stream);
    if (stream == nullptr || stream->fetchingChunk != ticket)
        return out;
    stream->fetchingChunk.reset();
    if (sealed && *sealed && stream->audiences.contains(asked.place.audience)) {
        auto frame
            = encodeMessage(Chunk{asked.stream, asked.place, asked.position, std::move(**sealed)});
        m_creditThere -= static_cast<std::int64_t>(frame.size());
        out.emplace_back(Send{std::move(frame)});
    } else {
        // Erased meanwhile, or damaged: the rest of it is of no use.
        std::erase_if(
            stream->chunksToSend, [&](const auto& entry) { return entry.first == asked.place; });
        send(out,
            BlobRefused{asked.stream, asked.place,
                sealed ? Error{ErrorCode::NotFound, {}} : sealed.error()});
    }
    pumpStream(out, asked.stream, *stream);
    return out;
}

void Session::handle(Effects& out, TimeMs, const Chunk& message)
{
    auto* stream = streamFor(message);
    const auto it
        = stream == nullptr ? decltype(stream->blobs.begin())() : stream->blobs.find(message.place);
    if (stream == nullptr || it == stream->blobs.end())
        return passOver(out); // it was ended a moment ago
    auto& blob = it->second;
    if (blob.asked.erase(message.position) == 0 || message.sealed.size() > kChunkBytesMax
        || (!isPlanted(Defect::ChunkUnchecked)
            && log::chunkIdOf(message.sealed) != blob.chunks[message.position]))
        return refuse(out, unexpected("a chunk that is not what was asked for"));
    m_creditHere -= static_cast<std::int64_t>(m_frameBytes);
    if (m_creditHere < -static_cast<std::int64_t>(kMessageBytesMax))
        return refuse(out, {ErrorCode::LimitExceeded, "more was sent than was granted"});
    ++blob.storing;
    const auto ticket = m_nextTicket++;
    m_storingChunks.emplace(ticket,
        ChunkTicket{
            message.stream, message.place, message.position, m_frameBytes, stream->generation});
    out.emplace_back(StoreChunk{
        ticket, message.stream, stream->space, message.place, message.position, message.sealed});
}

Effects Session::chunkStored(std::uint64_t ticket, Result<void> result)
{
    Effects out;
    const auto found = m_storingChunks.find(ticket);
    if (m_phase == Phase::Closed || found == m_storingChunks.end())
        return out;
    const auto done = found->second;
    m_storingChunks.erase(found);
    giveBack(out, done.bytes);
    auto* stream = streamFor(done.stream);
    if (stream == nullptr || stream->generation != done.generation)
        return out;
    const auto it = stream->blobs.find(done.place);
    if (it == stream->blobs.end())
        return out;
    auto& blob = it->second;
    --blob.storing;
    if (!result) {
        stream->blobs.erase(it);
        send(out, BlobRefused{done.stream, done.place, result.error()});
        out.emplace_back(BlobRefusedThere{done.stream, stream->space, done.place, result.error()});
        return out;
    }
    if (!blob.asked.empty() || blob.storing > 0)
        return out;
    if (!blob.lacking.empty()) {
        askForChunks(out, done.stream, done.place, blob);
        return out;
    }
    stream->blobs.erase(it);
    send(out, BlobWhole{done.stream, done.place});
    out.emplace_back(BlobArrived{done.stream, stream->space, done.place});
    return out;
}

}
