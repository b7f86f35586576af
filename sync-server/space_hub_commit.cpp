// SPDX-License-Identifier: Apache-2.0
// From what waits to what is on disk, and who is told of it.
#include "space_hub.h"

#include "base/planted.h"

#include <boost/asio/post.hpp>

#include <chrono>
#include <utility>

namespace alongside::server {

namespace asio = boost::asio;

namespace {

    std::size_t bytesOf(const log::Run& run)
    {
        std::size_t bytes = 0;
        for (const auto& change : run.changes)
            bytes += change.header.size() + change.payload.size();
        return bytes;
    }

}

void SpaceHub::submit(std::uint64_t sender, const SpaceId& id, const AuthorId& by, log::Run run,
    Bytes hostingToken, Done done)
{
    if (m_queue.size() >= kRunsWaitingMax) {
        m_metrics.writesRefused.increment(ErrorCode::ServerBusy);
        asio::post(m_executor, [done = std::move(done)] { done(fail(ErrorCode::ServerBusy)); });
        return;
    }
    const auto bytes = bytesOf(run);
    Waiting waiting{{id, std::move(run), {}, {}, {}}, {}, by, std::move(done), bytes, sender};
    if (!hostingToken.empty())
        waiting.write.hostingToken = std::move(hostingToken);
    m_queue.push(sender, std::move(waiting));
    ++m_queued[id];
    m_waitingBytes += bytes;
    // Posted, so that everything that arrived in this round of the loop shares the commit.
    if (!m_committing)
        asio::post(m_executor, [this] { commitNext(); });
}

void SpaceHub::answer(Waiting& waiting, Result<void> result)
{
    m_waitingBytes -= waiting.bytes;
    if (!result) {
        ++m_counts.refused;
        m_metrics.writesRefused.increment(result.error().code);
    }
    waiting.done(std::move(result));
}

// In turn, one of each connection, so that a polite one waits for a bounded number of commits,
// however much another one has sent.
SpaceHub::Batch SpaceHub::nextBatch()
{
    Batch batch;
    std::vector<std::pair<Waiting, Error>> refused;
    // What follows a change of membership in the same space is judged by its outcome: next batch.
    std::set<SpaceId> unsettled;
    std::map<SpaceId, std::uint64_t> onTheWay;
    m_queue.takeInTurn(kRunsPerCommitMax, [&](Waiting& front) {
        const auto id = front.write.space;
        if (unsettled.contains(id))
            return false;
        Waiting waiting = std::move(front);
        if (--m_queued[id] == 0)
            m_queued.erase(id);
        auto good = vet(waiting);
        if (good)
            good = checkQuota(waiting.write, onTheWay[id], waiting.bytes);
        if (!good) {
            refused.emplace_back(std::move(waiting), good.error());
            return true;
        }
        onTheWay[id] += waiting.bytes;
        if (waiting.write.run.chain.audience == log::kMembership)
            unsettled.insert(id);
        batch.push_back(std::move(waiting));
        return true;
    });
    // Not before: who is told may send something new.
    for (auto& [waiting, error] : refused)
        answer(waiting, fail(std::move(error)));
    return batch;
}

void SpaceHub::commitNext()
{
    if (m_committing)
        return;
    auto batch = nextBatch();
    if (batch.empty()) {
        if (m_queue.empty())
            for (auto& done : std::exchange(m_drained, {}))
                done();
        else
            asio::post(m_executor, [this] { commitNext(); });
        return;
    }
    m_committing = true;
    if (isPlanted(Defect::AcknowledgeBeforeCommit))
        for (auto& waiting : batch)
            answer(waiting, {});
    asio::post(m_committer, [this, batch = std::move(batch)]() mutable {
        std::vector<Write> writes;
        writes.reserve(batch.size());
        for (const auto& waiting : batch)
            writes.push_back(waiting.write);
        const auto began = std::chrono::steady_clock::now();
        auto results = m_store.commit(writes);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
        asio::post(m_executor,
            [this, batch = std::move(batch), results = std::move(results), took]() mutable {
                finished(std::move(batch), std::move(results), took.count());
            });
    });
}

void SpaceHub::finished(Batch batch, std::vector<Result<store::Accepted>> results, double seconds)
{
    m_committing = false;
    ++m_counts.commits;
    m_metrics.commitSeconds.Observe(seconds);
    std::vector<Waiting> outdated;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto& write = batch[i].write;
        m_unused.insert(write.space);
        if (const auto at = m_spaces.find(write.space); at != m_spaces.end())
            at->second.fetched.reset(); // there is more of it now, or something was erased
        if (!results[i] && results[i].error() == membershipMoved()
            && batch[i].judgedAnew < kJudgedAnewMax) {
            outdated.push_back(std::move(batch[i]));
            continue;
        }
        if (!results[i]) {
            answer(batch[i], fail(results[i].error()));
            continue;
        }
        ++m_counts.runs;
        m_metrics.runsStored.Increment();
        m_metrics.changesStored.Increment(static_cast<double>(results[i]->fresh));
        m_metrics.bytesStored.Increment(static_cast<double>(batch[i].bytes));
        // Before it is acknowledged: whoever connects for a moment only stays to send these.
        tellLacking(batch[i]);
        if (!isPlanted(Defect::AcknowledgeBeforeCommit))
            answer(batch[i], {});
        const auto at = m_spaces.find(write.space);
        if (results[i]->fresh == 0 || at == m_spaces.end())
            continue;
        if (write.run.chain.audience == log::kMembership)
            takeInMembership(at->second, write.run);
        tellNews(write);
    }
    judgeAnew(std::move(outdated));
    for (const auto& id : std::exchange(m_unused, {}))
        forgetUnused(id);
    commitNext();
}

void SpaceHub::tellNews(const Write& write)
{
    // Who may be told follows from the membership, which may just have changed.
    const auto at = m_spaces.find(write.space);
    if (at == m_spaces.end())
        return;
    const auto subscribers = at->second.subscribers;
    for (const auto& [key, weak] : subscribers)
        if (const auto who = weak.lock())
            who->news(write.space, write.run.chain, write.run.last());
}

void SpaceHub::takeInMembership(Space& at, const log::Run& run)
{
    for (const auto& change : run.changes)
        static_cast<void>(
            at.membership.add(run.chain.author, change)); // decoded once in vet() already
    at.membership.evaluate();
    tellMembership(at.membership.space());
}

}
