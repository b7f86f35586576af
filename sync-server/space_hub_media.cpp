// SPDX-License-Identifier: Apache-2.0
// Photos, sounds and films; and what has reached whom. The server can read none of it.
#include "space_hub.h"

#include "base/data_limits.h"

#include <boost/asio/post.hpp>

#include <chrono>
#include <utility>

namespace alongside::server {

namespace asio = boost::asio;

namespace {

    // Many people's at once in one transaction.
    constexpr std::chrono::milliseconds kKeepReachesAfter{500};
    // What comes beyond it is lost: those who sent it say more with what they get next.
    constexpr std::size_t kReachesWaitingMax = 100'000;
    // To somebody who opens a space. Those that nobody has any more are among them, so it is far more than
    // one family takes without a connection.
    constexpr std::size_t kLackingToldMax = 16 * sync::kBlobsNamedMax;

}

std::vector<std::shared_ptr<Subscriber>> SpaceHub::subscribersOf(const SpaceId& id)
{
    std::vector<std::shared_ptr<Subscriber>> list;
    if (const auto at = m_spaces.find(id); at != m_spaces.end())
        for (const auto& [key, weak] : at->second.subscribers)
            if (auto who = weak.lock())
                list.push_back(std::move(who));
    return list;
}

void SpaceHub::tellLacking(const Waiting& waiting)
{
    std::vector<store::BlobPlace> lacking;
    for (const auto& place : waiting.blobs) {
        const auto there = m_store.blob(waiting.write.space, place);
        if (there && !*there)
            lacking.push_back(place);
    }
    if (lacking.empty())
        return;
    for (const auto& who : subscribersOf(waiting.write.space))
        who->blobsLacking(waiting.write.space, lacking);
}

void SpaceHub::beginBlob(const SpaceId& id, const store::BlobPlace& place,
    const std::vector<ChunkId>& chunks, Lacking lacking)
{
    const auto stored = m_store.bytesOf(id);
    if (!stored)
        return lacking(fail(stored.error()));
    const auto room = m_limits.spaceBytes - std::min<std::uint64_t>(*stored, m_limits.spaceBytes);
    asio::post(
        m_committer, [this, id, place, chunks, room, lacking = std::move(lacking)]() mutable {
            // What counts is what is lacking: most of it may be here from before a break.
            auto result = m_store.beginBlob(id, place, chunks);
            if (result && result->size() * log::kChunkPlainBytes > room + log::kChunkPlainBytes)
                result = fail(ErrorCode::QuotaReached,
                    std::to_string(m_limits.spaceBytes) + " bytes may be stored for one plan");
            asio::post(
                m_executor, [result = std::move(result), lacking = std::move(lacking)]() mutable {
                    lacking(std::move(result));
                });
        });
}

void SpaceHub::storeChunk(const SpaceId& id, const store::BlobPlace& place, std::uint32_t position,
    Bytes sealed, Done done)
{
    asio::post(m_committer,
        [this, id, place, position, sealed = std::move(sealed), done = std::move(done)]() mutable {
            auto result = m_store.addChunk(id, place, position, sealed);
            const auto bytes = sealed.size();
            asio::post(m_executor,
                [self = std::weak_ptr(m_self), id, place, bytes, result = std::move(result),
                    done = std::move(done)]() mutable {
                    const auto hub = self.lock();
                    if (!hub)
                        return;
                    auto& metrics = (*hub)->m_metrics;
                    if (result) {
                        metrics.chunksStored.Increment();
                        metrics.bytesStored.Increment(static_cast<double>(bytes));
                    } else
                        metrics.writesRefused.increment(result.error().code);
                    done(result ? Result<void>() : fail(result.error()));
                    if (!result || !*result)
                        return;
                    for (const auto& who : (*hub)->subscribersOf(id))
                        who->blobWhole(id, place);
                });
        });
}

Result<std::optional<std::vector<ChunkId>>> SpaceHub::blob(
    const SpaceId& id, const store::BlobPlace& place)
{
    return m_store.blob(id, place);
}

Result<std::optional<Bytes>> SpaceHub::chunk(
    const SpaceId& id, const store::BlobPlace& place, std::uint32_t position)
{
    auto chunk = m_store.chunk(id, place, position);
    if (chunk && *chunk)
        m_metrics.chunksSent.Increment();
    return chunk;
}

Result<std::vector<store::BlobPlace>> SpaceHub::blobsLacking(
    const SpaceId& id, const std::set<AudienceId>& audiences)
{
    return m_store.blobsLacking(id, audiences, kLackingToldMax);
}

void SpaceHub::reached(const SpaceId& id, std::vector<log::Reach> reaches)
{
    if (m_reachesWaiting + reaches.size() > kReachesWaitingMax || reaches.empty())
        return;
    const bool isFirst = m_reaches.empty();
    m_reachesWaiting += reaches.size();
    auto& waiting = m_reaches[id];
    waiting.insert(waiting.end(), std::make_move_iterator(reaches.begin()),
        std::make_move_iterator(reaches.end()));
    if (!isFirst)
        return;
    m_keepReaches.expires_after(kKeepReachesAfter);
    m_keepReaches.async_wait(
        [self = std::weak_ptr(m_self)](const boost::system::error_code& error) {
            if (const auto hub = self.lock(); hub && !error)
                (*hub)->keepReaches();
        });
}

void SpaceHub::keepReaches()
{
    m_reachesWaiting = 0;
    auto all = std::exchange(m_reaches, {});
    if (all.empty())
        return;
    asio::post(m_committer, [this, all = std::move(all)]() mutable {
        std::map<SpaceId, std::set<AuthorId>> writers;
        for (const auto& [id, reaches] : all) {
            if (!m_store.addReaches(id, reaches))
                continue;
            for (const auto& reach : reaches)
                writers[id].insert(reach.chain.author);
        }
        asio::post(m_executor, [self = std::weak_ptr(m_self), writers = std::move(writers)] {
            const auto hub = self.lock();
            if (!hub)
                return;
            for (const auto& [id, authors] : writers)
                for (const auto& who : (*hub)->subscribersOf(id))
                    who->reachesCame(id, authors);
        });
    });
}

Result<std::set<AuthorId>> SpaceHub::devicesOf(const SpaceId& id, const AuthorId& author)
{
    ALONGSIDE_TRY_LET(at, space(id));
    std::set<AuthorId> devices;
    if (const auto* one = at->membership.author(author))
        for (const auto& [device, other] : at->membership.authors())
            if (other.member == one->member)
                devices.insert(device);
    return devices;
}

Result<std::vector<LogStore::NumberedReach>> SpaceHub::reachesAfter(
    const SpaceId& id, const AuthorId& author, std::int64_t number)
{
    ALONGSIDE_TRY_LET(devices, devicesOf(id, author));
    if (devices.empty())
        return std::vector<LogStore::NumberedReach>();
    return m_store.reachesAfter(id, devices, number, sync::kReachesMax);
}

}
