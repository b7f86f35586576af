// SPDX-License-Identifier: Apache-2.0
// What was, read from the log: a record's history, what it was at an earlier state, and erasing.
#include "store/replica.h"

#include "base/data_limits.h"
#include "base/planted.h"

#include <algorithm>
#include <tuple>

namespace alongside::store {

Result<std::vector<HistoryEntry>> Replica::history(const RecordPlace& place) const
{
    ALONGSIDE_TRY_LET(touches, m_view->touches(place));
    std::vector<HistoryEntry> entries;
    for (const auto& touch : touches) {
        ALONGSIDE_TRY_LET(stored, m_vault->change(m_space, touch.chain, touch.seq));
        ALONGSIDE_TRY_LET(header, log::Header::fromBytes(stored.change.header));
        ALONGSIDE_TRY_LET(secrets, m_vault->keys(m_space, touch.chain.audience, header.epoch));
        if (secrets.empty())
            continue;
        ALONGSIDE_TRY_LET(read, readEdits(stored, secrets));
        for (std::size_t i = 0; i < read.edits.size(); ++i) {
            auto& edit = read.edits[i];
            if (edit.record != place.key)
                continue;
            HistoryEntry entry{touch.chain.author, touch.seq, header.at, std::move(edit.ops), {},
                static_cast<std::uint32_t>(i), read.erased[i]};
            for (std::size_t k = 0; k < entry.ops.size(); ++k)
                entry.ids.push_back({touch.chain.author, touch.seq, crdt::opIndex(i, k)});
            entries.push_back(std::move(entry));
        }
    }
    std::sort(entries.begin(), entries.end(), [](const HistoryEntry& a, const HistoryEntry& b) {
        return std::tie(a.at, a.author, a.seq, a.edit) < std::tie(b.at, b.author, b.seq, b.edit);
    });
    return entries;
}

crdt::StateMark Replica::mark(const AudienceId& audience) const
{
    crdt::StateMark mark;
    for (const auto& [chain, seq] : m_applied)
        if (chain.audience == audience && seq > 0)
            mark.seen.emplace_back(chain.author, seq);
    return mark;
}

std::optional<Record> recordAfter(const RecordPlace& place,
    const std::vector<HistoryEntry>& entries,
    const std::function<bool(const HistoryEntry&)>& counts)
{
    std::optional<Record> record;
    for (const auto& entry : entries) {
        if (!counts(entry))
            continue;
        if (!record)
            record.emplace(Record{place, {}});
        for (std::size_t i = 0; i < entry.ops.size(); ++i)
            record->state.apply(entry.ops[i], entry.ids[i], entry.at);
    }
    return record;
}

std::optional<Record> recordAt(
    const RecordPlace& place, const std::vector<HistoryEntry>& entries, const crdt::StateMark& mark)
{
    return recordAfter(place, entries, [&mark](const HistoryEntry& entry) {
        const auto seen = std::lower_bound(mark.seen.begin(), mark.seen.end(), entry.author,
            [](const auto& item, const AuthorId& author) { return item.first < author; });
        return seen != mark.seen.end() && seen->first == entry.author && seen->second >= entry.seq;
    });
}

Result<Update> Replica::erase(
    const RecordPlace& place, const std::vector<HistoryEntry>& entries, const crdt::Edits& edits)
{
    std::vector<log::Erasure> erasures;
    for (const auto& entry : entries) {
        if (!m_membership.mayErase(m_author.id(), entry.author))
            return fail(ErrorCode::NotAllowed,
                "only whoever wrote it, or the person whose plan it is, can erase it");
        if (!entry.erased)
            erasures.push_back({entry.author, entry.seq, entry.edit});
    }
    if (erasures.empty())
        return fail(ErrorCode::NotFound, "there is nothing left to erase");
    if (erasures.size() > log::kErasuresMax)
        return fail(ErrorCode::LimitExceeded,
            "at most " + std::to_string(log::kErasuresMax) + " changes are erased in one go");
    return write(place.audience, edits, std::move(erasures), {});
}

Result<std::vector<ErasureInfo>> Replica::erasures() const
{
    ALONGSIDE_TRY_LET(records, m_vault->erasures(m_space));
    std::vector<ErasureInfo> all;
    for (auto& record : records) {
        const auto it = m_receipts.find({record.audience, record.by, record.bySeq});
        ErasureInfo info{std::move(record), {}};
        if (it != m_receipts.end())
            info.receipts = it->second;
        all.push_back(std::move(info));
    }
    return all;
}

// What a change that counts asks for: erasures that its author may ask for, and receipts.
Result<void> Replica::carryOut(const log::ChainId& chain, const log::Header& header, Update& update)
{
    for (const auto& receipt : header.receipts)
        m_receipts[{chain.audience, receipt.author, receipt.seq}].emplace(chain.author, header.at);
    if (chain.author == m_author.id())
        for (const auto& receipt : header.receipts)
            m_unanswered.erase({chain.audience, receipt.author, receipt.seq});
    bool counts = false;
    bool waits = false;
    for (const auto& erasure : header.erasures) {
        if (!m_membership.mayErase(chain.author, erasure.author))
            continue;
        counts = true;
        if (isPlanted(Defect::EraseOnlyHere) && chain.author != m_author.id())
            continue;
        ALONGSIDE_TRY_LET(there,
            m_vault->erase(
                m_space, {chain.audience, erasure, chain.author, header.seq, header.at.ms}));
        m_erased = m_erased || there;
        // Also what the view says of it, when it is there already.
        const log::ChainId erased{chain.audience, erasure.author};
        const auto applied = m_applied.find(erased);
        if (applied == m_applied.end() || applied->second < erasure.seq
            || !m_membership.counts(erased, erasure.seq))
            continue;
        // A snapshot says it in another form: it goes when the history is here (historyNeeded).
        ALONGSIDE_TRY_LET(begins, m_vault->base(m_space, erased));
        if (begins && erasure.seq <= begins->seq) {
            waits = true;
            continue;
        }
        ALONGSIDE_TRY_LET(stored, m_vault->change(m_space, erased, erasure.seq));
        ALONGSIDE_TRY_LET(itsHeader, log::Header::fromBytes(stored.change.header));
        ALONGSIDE_TRY_LET(secrets, secretsOf(chain.audience, itsHeader.epoch));
        ALONGSIDE_TRY_LET(read, readEdits(stored, *secrets));
        if (erasure.edit >= read.edits.size())
            continue;
        ALONGSIDE_TRY(m_view->apply(erased, erasure.seq, itsHeader.at, read.edits));
        update.records.push_back({{chain.audience, read.edits[erasure.edit].record}, {}});
    }
    const ErasingChange change{chain.audience, chain.author, header.seq};
    if (counts && !waits && chain.author != m_author.id() && !isAnswered(change))
        m_unanswered.insert(change);
    return {};
}

bool Replica::isAnswered(const ErasingChange& change) const
{
    const auto it = m_receipts.find(change);
    return it != m_receipts.end() && it->second.contains(m_author.id());
}

// A receipt for each erasure that arrived and was carried out.
Result<void> Replica::answerErasures()
{
    if (!m_membership.isActive(m_author.id()))
        return {};
    std::map<AudienceId, std::vector<log::Receipt>> byAudience;
    for (const auto& [audience, author, seq] : m_unanswered) {
        auto& receipts = byAudience[audience];
        if (receipts.size() < log::kErasuresMax && m_membership.mayRead(m_author.id(), audience))
            receipts.push_back({author, seq});
    }
    for (auto& [audience, receipts] : byAudience)
        if (!receipts.empty())
            ALONGSIDE_TRY(write(audience, {}, {}, std::move(receipts)));
    return {};
}

}
