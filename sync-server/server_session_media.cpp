// SPDX-License-Identifier: Apache-2.0
// What a session does about photos, sounds and films, and about what has reached whom.
#include "server_log.h"
#include "server_session.h"

#include <algorithm>

namespace alongside::server {

void ServerSession::blobsLacking(const SpaceId& space, const std::vector<store::BlobPlace>& blobs)
{
    for (const auto& [number, stream] : m_streams)
        if (stream.space == space)
            carryOut(m_session.tellLacking(number, blobs));
}

void ServerSession::blobWhole(const SpaceId& space, const store::BlobPlace& place)
{
    for (const auto& [number, stream] : m_streams)
        if (stream.space == space)
            carryOut(m_session.tellWhole(number, place));
}

void ServerSession::carryOut(const sync::BlobsLackingThere&)
{
}

void ServerSession::carryOut(const sync::BlobAsked& effect)
{
    const auto chunks = m_hub.blob(effect.space, effect.place);
    if (chunks && *chunks)
        return carryOut(m_session.offerBlob(effect.stream, effect.place, **chunks));
    carryOut(m_session.refuseBlob(
        effect.stream, effect.place, chunks ? Error{ErrorCode::NotFound, {}} : chunks.error()));
}

void ServerSession::carryOut(const sync::BlobOffered& effect)
{
    const std::weak_ptr<ServerSession> self = weak_from_this();
    m_hub.beginBlob(effect.space, effect.place, effect.chunks,
        [self, number = effect.stream, place = effect.place, chunks = effect.chunks](
            Result<std::vector<std::uint32_t>> lacking) {
            const auto session = self.lock();
            if (!session || session->m_ended)
                return;
            if (!lacking)
                info("blob_refused", "a photo, sound or film is not taken")
                    .with("connection", session->m_number)
                    .error(lacking.error());
            session->carryOut(
                session->m_session.answerBlob(number, place, chunks, std::move(lacking)));
        });
}

void ServerSession::carryOut(const sync::StoreChunk& effect)
{
    const std::weak_ptr<ServerSession> self = weak_from_this();
    m_hub.storeChunk(effect.space, effect.place, effect.position, effect.sealed,
        [self, ticket = effect.ticket](Result<void> result) {
            const auto session = self.lock();
            if (session && !session->m_ended)
                session->carryOut(session->m_session.chunkStored(ticket, std::move(result)));
        });
}

void ServerSession::carryOut(const sync::FetchChunk& effect)
{
    carryOut(m_session.chunkFetched(
        effect.ticket, m_hub.chunk(effect.space, effect.place, effect.position)));
}

void ServerSession::carryOut(const sync::BlobArrived&)
{
}

void ServerSession::carryOut(const sync::BlobWholeThere&)
{
}

void ServerSession::carryOut(const sync::BlobRefusedThere& effect)
{
    debug("blob_ended", "a client does not go on with a photo, sound or film")
        .with("connection", m_number)
        .error({effect.error.code, {}});
}

// Of the device itself, about what it may read: its author checks the signature.
void ServerSession::carryOut(const sync::ReachesCame& effect)
{
    const auto stream = m_streams.find(effect.stream);
    if (stream == m_streams.end())
        return;
    std::vector<log::Reach> own;
    std::copy_if(effect.reaches.begin(), effect.reaches.end(), std::back_inserter(own),
        [&](const log::Reach& reach) {
            return reach.reader == stream->second.author && reach.seq > 0
                && reach.chain.audience != log::kMembership
                && stream->second.audiences.contains(reach.chain.audience);
        });
    m_hub.reached(effect.space, std::move(own));
}

void ServerSession::carryOut(const sync::ReachesAsked& effect)
{
    const auto stream = m_streams.find(effect.stream);
    if (stream == m_streams.end())
        return;
    stream->second.reaches = effect.number;
    sendReaches(effect.stream, stream->second, true);
}

void ServerSession::reachesCame(
    const SpaceId& space, const std::optional<std::set<AuthorId>>& writers)
{
    for (auto& [number, stream] : m_streams) {
        if (stream.space != space || !stream.reaches)
            continue;
        const auto devices = m_hub.devicesOf(space, stream.author);
        const bool isTheirs = !writers
            || (devices && std::any_of(devices->begin(), devices->end(), [&](const auto& device) {
                   return writers->contains(device);
               }));
        if (isTheirs)
            sendReaches(number, stream, false);
    }
}

void ServerSession::sendReaches(std::uint32_t number, Stream& stream, bool isAsked)
{
    const auto found = m_hub.reachesAfter(stream.space, stream.author, *stream.reaches);
    std::vector<log::Reach> reaches;
    if (found)
        for (const auto& one : *found) {
            reaches.push_back(one.reach);
            stream.reaches = one.number;
        }
    if (isAsked || !reaches.empty())
        carryOut(m_session.sendReaches(number, *stream.reaches, std::move(reaches)));
}

}
