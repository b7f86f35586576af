// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle.h"
#include "sync/bundle_form.h"
#include "sync/bundle_taker_p.h"

#include <algorithm>
#include <map>

namespace alongside::sync {

namespace {

    class Reading {
    public:
        Reading(store::ReplicaSet& replicas, BundleReader reader, const BundleProgress& progress)
            : m_replicas(replicas)
            , m_reader(std::move(reader))
            , m_progress(progress)
        {
        }

        Result<ReadBundle> read()
        {
            ALONGSIDE_TRY(readAll());
            const bool isSound = !m_read.cutOff && !m_read.damaged;
            if (m_spaces.empty() && isSound) {
                if (m_departedFrom)
                    return fail(ErrorCode::NoLongerShared, *m_departedFrom);
                return fail(ErrorCode::CannotRead, "this file is not for this tablet");
            }
            for (auto& [space, taker] : m_spaces) {
                if (isSound)
                    ALONGSIDE_TRY(taker.tend());
                ALONGSIDE_TRY_LET(report, taker.finish());
                m_read.spaces.push_back(std::move(report));
            }
            return std::move(m_read);
        }

    private:
        Result<void> readAll()
        {
            while (true) {
                auto locks = m_reader.nextSection();
                if (!locks) {
                    note(locks.error());
                    return {};
                }
                tellProgress();
                if (!*locks)
                    return {};
                ALONGSIDE_TRY_LET(replica, unlock(**locks));
                if (replica == nullptr)
                    continue; // for others
                ALONGSIDE_TRY_LET(taker, takerFor(*replica));
                ALONGSIDE_TRY_LET(goesOn, readSection(*taker));
                if (!goesOn)
                    return {};
            }
        }

        void note(const BundleFlaw& flaw)
        {
            if (flaw.kind == BundleFlaw::CutOff)
                m_read.cutOff = true;
            else if (!m_read.damaged)
                m_read.damaged = flaw.where;
        }

        void tellProgress() const
        {
            if (m_progress)
                m_progress(m_reader.position(), m_reader.size());
        }

        // Nobody is named in the file: each of this person's keys is tried, that of the last section
        // first. Null when none opens it.
        Result<store::Replica*> unlock(const std::vector<Bytes>& locks)
        {
            ALONGSIDE_TRY_LET(spaces, m_replicas.vault().spaces());
            std::stable_partition(spaces.begin(), spaces.end(),
                [&](const SpaceId& space) { return space == m_lastOpened; });
            for (const auto& space : spaces) {
                ALONGSIDE_TRY_LET(replica, m_replicas.open(space));
                for (const auto& lock : locks) {
                    auto key = replica->unlock(lock);
                    if (!key || key->view().size() != crypto::kKeyBytes)
                        continue;
                    if (replica->isHidden() || replica->departure()) {
                        m_departedFrom = replica->name();
                        return static_cast<store::Replica*>(nullptr);
                    }
                    m_reader.unlock(std::move(*key));
                    m_lastOpened = space;
                    return replica;
                }
            }
            return static_cast<store::Replica*>(nullptr);
        }

        Result<BundleTaker*> takerFor(store::Replica& replica)
        {
            const auto [it, isNew] = m_spaces.try_emplace(replica.space(), m_replicas, replica);
            if (isNew)
                ALONGSIDE_TRY(it->second.begin());
            return &it->second;
        }

        // False when the file cannot be read further.
        Result<bool> readSection(BundleTaker& taker)
        {
            bool isBegun = false;
            while (true) {
                auto frame = m_reader.nextFrame();
                if (!frame) {
                    note(frame.error());
                    return frame.error().goesOn;
                }
                tellProgress();
                if (!*frame)
                    break;
                for (const auto& message : **frame) {
                    if (std::exchange(isBegun, true))
                        ALONGSIDE_TRY(taker.take(message));
                    else
                        ALONGSIDE_TRY(taker.beginPart(
                            decode<BundlePart>(message, "the beginning of a part")));
                }
            }
            if (isBegun)
                ALONGSIDE_TRY(taker.endPart());
            return true;
        }

        store::ReplicaSet& m_replicas;
        BundleReader m_reader;
        const BundleProgress& m_progress;
        std::map<SpaceId, BundleTaker> m_spaces;
        SpaceId m_lastOpened;
        std::optional<std::string> m_departedFrom;
        ReadBundle m_read;
    };

}

Result<ReadBundle> readBundle(
    store::ReplicaSet& replicas, const std::filesystem::path& file, const BundleProgress& progress)
{
    ALONGSIDE_TRY_LET(reader, BundleReader::open(file));
    return Reading(replicas, std::move(reader), progress).read();
}

}
