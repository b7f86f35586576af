// SPDX-License-Identifier: Apache-2.0
//
// The view put aside, so that opening a space does not read its whole history. A checkpoint is used
// only when the log it was made of is the beginning of the log that is here; anything else, and the
// view is made afresh.
#include "store/replica.h"

#include "base/planted.h"

#include <cereal/types/map.hpp>
#include <cereal/types/set.hpp>
#include <cereal/types/tuple.hpp>

#include <utility>

namespace alongside::store {

namespace {

    constexpr std::uint8_t kForm = 2;

    struct AppliedChain {
        log::ChainId chain;
        std::uint64_t seq = 0;
        crypto::Hash hash;
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(chain, seq, hash);
        }
    };

    template<class Archive>
    void serializeStamp(Archive& ar, Stamp& at)
    {
        ar(at.ms, at.count);
    }

}

Result<void> Replica::saveCheckpoint()
{
    OutputArchive ar;
    ar(kForm, m_rules.schema.text());
    std::vector<AppliedChain> chains;
    for (const auto& [chain, seq] : m_applied) {
        if (seq == 0)
            continue;
        ALONGSIDE_TRY_LET(hash, m_vault->hashAt(m_space, chain, seq));
        chains.push_back({chain, seq, hash});
    }
    ar(chains);
    ar(membershipVersion());
    auto last = m_clock.last();
    serializeStamp(ar, last);
    ar.putVarint(m_evidence.size());
    for (const auto& evidence : m_evidence)
        ar(evidence.chain, evidence.seq, static_cast<std::uint16_t>(evidence.reason.code),
            evidence.reason.detail);
    ar.putVarint(m_receipts.size());
    for (const auto& [change, devices] : m_receipts) {
        ar(change);
        ar.putVarint(devices.size());
        for (auto [author, at] : devices) {
            ar(author);
            serializeStamp(ar, at);
        }
    }
    ar(m_unanswered);
    ALONGSIDE_TRY_LET(image, m_view->image());
    ALONGSIDE_TRY(m_vault->saveCache(m_space, ar.take(), std::as_const(image).bytes()));
    m_sinceCheckpoint = 0;
    return {};
}

std::vector<std::pair<AuthorId, std::uint64_t>> Replica::membershipVersion() const
{
    std::vector<std::pair<AuthorId, std::uint64_t>> version;
    if (const auto have = m_vault->version(m_space))
        for (const auto& [chain, seq] : *have)
            if (chain.audience == log::kMembership)
                version.emplace_back(chain.author, seq);
    return version;
}

bool Replica::loadCheckpoint()
{
    auto cache = m_vault->loadCache(m_space);
    if (!cache)
        return false;
    try {
        InputArchive ar(cache->about, 1U << 24U);
        std::uint8_t form{};
        std::string schema;
        ar(form);
        if (form != kForm)
            return false;
        ar(schema);
        if (schema != m_rules.schema.text())
            return false;
        std::vector<AppliedChain> chains;
        std::vector<std::pair<AuthorId, std::uint64_t>> members;
        Stamp last;
        ar(chains, members);
        serializeStamp(ar, last);
        // What counts may have changed with the members; advance() cannot take anything back.
        if (members != membershipVersion())
            return false;
        for (const auto& chain : chains) {
            const auto here = m_vault->hashAt(m_space, chain.chain, chain.seq);
            if (!here || *here != chain.hash)
                return false;
        }
        std::vector<Evidence> evidence(ar.checkCount(ar.getVarint()));
        for (auto& one : evidence) {
            std::uint16_t code{};
            ar(one.chain, one.seq, code, one.reason.detail);
            one.reason.code = static_cast<ErrorCode>(code);
        }
        Receipts receipts;
        for (auto count = ar.checkCount(ar.getVarint()); count > 0; --count) {
            ErasingChange change;
            ar(change);
            auto& devices = receipts[change];
            for (auto left = ar.checkCount(ar.getVarint()); left > 0; --left) {
                AuthorId author;
                Stamp at;
                ar(author);
                serializeStamp(ar, at);
                devices.emplace(author, at);
            }
        }
        std::set<ErasingChange> unanswered;
        ar(unanswered);
        if (ar.left() != 0)
            return false;
        auto view = View::fromImage(m_rules.schema, std::move(cache->image));
        if (!view)
            return false;
        m_view = std::move(*view);
        m_evidence = std::move(evidence);
        m_receipts = std::move(receipts);
        m_unanswered = std::move(unanswered);
        for (const auto& chain : chains)
            m_applied[chain.chain] = chain.seq + (isPlanted(Defect::CheckpointAhead) ? 1U : 0U);
        m_clock.see(last);
        return true;
    } catch (const cereal::Exception&) {
        return false;
    }
}

Replica::~Replica()
{
    if (m_keepsCheckpoint && m_sinceCheckpoint >= kCheckpointEvery)
        (void)saveCheckpoint(); // it can be lost: the log has everything
}

}
