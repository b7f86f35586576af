// SPDX-License-Identifier: Apache-2.0
#include "base/planted.h"
#include "sync/bundle.h"
#include "sync/bundle_form.h"
#include "sync/bundle_part.h"
#include "sync/messages.h"
#include "sync/reaches.h"
#include "sync/session.h"

#include <algorithm>
#include <map>

namespace alongside::sync {

namespace {

    using store::Replica;

    struct Section {
        SpaceId space;
        AudienceId audience;
        std::vector<crypto::AuthorPublic> readers;
        std::vector<log::Reach> reaches; ///< of a part that holds nothing else
    };

    // Devices that may read it, and invitations with which somebody will. Of the membership stream: all
    // that belong to the space.
    std::vector<crypto::AuthorPublic> readersOf(
        const Replica& replica, const AudienceId& audience, TimeMs now)
    {
        const auto& membership = replica.membership();
        const auto isOld
            = [&](const log::OpenInvitation& open) { return open.invite.expiresAt < now; };
        if (audience == log::kMembership) {
            std::vector<crypto::AuthorPublic> readers;
            for (const auto& [id, author] : membership.authors())
                if (!author.removed)
                    readers.push_back(author.keys);
            for (const auto& [id, open] : membership.invitations())
                if (open.isOpen() && !isOld(open))
                    readers.push_back(open.invite.key);
            return readers;
        }
        auto readers = membership.keyHolders(audience);
        std::erase_if(readers, [&](const crypto::AuthorPublic& keys) {
            const auto open = membership.invitations().find(keys.id());
            return open != membership.invitations().end() && isOld(open->second);
        });
        return readers;
    }

    // What only this device itself could open is of no use to anybody.
    bool isForOthers(const Replica& replica, const std::vector<crypto::AuthorPublic>& readers)
    {
        return std::any_of(readers.begin(), readers.end(),
            [&](const auto& keys) { return keys.id() != replica.author().id(); });
    }

    class Writing {
    public:
        Writing(store::ReplicaSet& replicas, const BundleOptions& options)
            : m_replicas(replicas)
            , m_options(options)
        {
        }

        Result<void> plan(const SpaceId& space)
        {
            ALONGSIDE_TRY_LET(replica, m_replicas.open(space));
            if (replica->isHidden() || replica->departure())
                return fail(ErrorCode::NoLongerShared, replica->name());
            if (!replica->membership().isActive(replica->author().id()))
                return fail(ErrorCode::NotFound,
                    "it was joined and is not here yet; fetch it, or read a file with it, first");
            ALONGSIDE_TRY(replica->seal());
            const auto now = m_replicas.clock().now();
            WrittenSpace written{space, replica->name(), 0, 0, {}, 0};
            describeReaders(*replica, readersOf(*replica, log::kMembership, now), written);
            if (written.people.empty() && written.invitations == 0)
                return {};
            m_written.spaces.push_back(std::move(written));
            ALONGSIDE_TRY_LET(have, replica->version());
            for (const auto& audience : replica->audiences()) {
                auto readers = readersOf(*replica, audience, now);
                if (!isForOthers(*replica, readers))
                    continue;
                for (const auto& [chain, seq] : have)
                    m_all += chain.audience == audience ? seq : 0;
                m_sections.push_back({space, audience, std::move(readers), {}});
                ALONGSIDE_TRY_LET(chunks, chunksOf(m_sections.back()));
                m_all += chunks;
            }
            return planReaches(*replica, now);
        }

        Result<WrittenBundle> write(const std::filesystem::path& place)
        {
            if (m_sections.empty())
                return fail(ErrorCode::NotFound,
                    "there is nobody to give a file to: nobody else takes part, and you have no "
                    "other device");
            if (m_sections.size() > kBundleSectionsMax)
                return fail(ErrorCode::LimitExceeded,
                    "a file has at most " + std::to_string(kBundleSectionsMax) + " parts");
            NewFile file;
            ALONGSIDE_TRY(file.begin(place, m_options.replace));
            BundleWriter writer(file, m_sections.size());
            for (const auto& section : m_sections)
                ALONGSIDE_TRY(writeSection(writer, section));
            ALONGSIDE_TRY(file.finish());
            m_written.bytes = file.bytes();
            return std::move(m_written);
        }

    private:
        // Who has read whose words is for those to know who said them: a part for each of them.
        Result<void> planReaches(const Replica& replica, TimeMs now)
        {
            const auto& membership = replica.membership();
            ALONGSIDE_TRY_LET(reaches, reachesToSay(replica, {}, now));
            std::map<MemberId, std::vector<log::Reach>> byWriter;
            for (auto& reach : reaches)
                byWriter[membership.author(reach.chain.author)->member].push_back(std::move(reach));
            for (auto& [member, said] : byWriter) {
                std::vector<crypto::AuthorPublic> devices;
                for (const auto& [id, author] : membership.authors())
                    if (author.member == member && !author.removed)
                        devices.push_back(author.keys);
                if (!devices.empty())
                    m_sections.push_back(
                        {replica.space(), log::kMembership, std::move(devices), std::move(said)});
            }
            return {};
        }

        Result<void> writeReaches(BundleWriter& writer, const Section& section)
        {
            Result<void> written;
            inMessages(section.reaches, kReachesMax, [&](std::vector<log::Reach> some) {
                if (written)
                    written = writer.add(encodeMessage(Reaches{0, 0, std::move(some)}));
            });
            ALONGSIDE_TRY(written);
            return writer.endSection();
        }

        void describeReaders(const Replica& replica,
            const std::vector<crypto::AuthorPublic>& readers, WrittenSpace& written) const
        {
            std::map<MemberId, store::MemberCard> people;
            for (const auto& keys : readers) {
                if (keys.id() == replica.author().id())
                    continue;
                if (replica.membership().author(keys.id()) == nullptr) {
                    ++written.invitations;
                    continue;
                }
                auto card = replica.personOf(keys.id());
                people.emplace(card.id, std::move(card));
            }
            for (auto& [id, card] : people)
                written.people.push_back(std::move(card));
        }

        Result<void> writeSection(BundleWriter& writer, const Section& section)
        {
            ALONGSIDE_TRY_LET(replica, m_replicas.open(section.space));
            ALONGSIDE_TRY(writer.beginSection(section.readers));
            ALONGSIDE_TRY(writer.add(encode(BundlePart{section.space, section.audience})));
            if (!section.reaches.empty())
                return writeReaches(writer, section);
            ALONGSIDE_TRY_LET(have, replica->version());
            bool isWhole = true;
            std::map<log::ChainId, std::uint64_t> chains;
            for (const auto& [chain, seq] : have) {
                if (chain.audience != section.audience)
                    continue;
                ALONGSIDE_TRY_LET(base, m_replicas.vault().base(section.space, chain));
                isWhole = isWhole && !base;
                chains.emplace(chain, base ? base->seq : 0);
            }
            if (!isWhole)
                ALONGSIDE_TRY(writeSnapshot(writer, section));
            for (const auto& [chain, after] : chains)
                ALONGSIDE_TRY(writeChain(writer, section, chain, after));
            if (m_options.media && section.audience != log::kMembership)
                ALONGSIDE_TRY(writeMedia(writer, section));
            return writer.endSection();
        }

        // Where this device has not got the history: what stands for it.
        Result<void> writeSnapshot(BundleWriter& writer, const Section& section)
        {
            const auto& vault = m_replicas.vault();
            const auto place = store::SnapshotTable::InUse;
            ALONGSIDE_TRY_LET(snapshot, vault.snapshot(place, section.space, section.audience));
            if (!snapshot)
                return {};
            ALONGSIDE_TRY(writer.add(encodeMessage(SnapshotBegins{0, *snapshot})));
            for (std::uint32_t number = 0;; ++number) {
                ALONGSIDE_TRY_LET(
                    piece, vault.snapshotPiece(place, section.space, section.audience, number));
                if (!piece)
                    return {};
                ALONGSIDE_TRY(writer.add(
                    encodeMessage(SnapshotPiece{0, section.audience, number, std::move(*piece)})));
            }
        }

        Result<void> writeChain(BundleWriter& writer, const Section& section,
            const log::ChainId& chain, std::uint64_t after)
        {
            while (true) {
                ALONGSIDE_TRY_LET(
                    run, m_replicas.vault().runAfter(section.space, chain, after, kRunBytes));
                if (!run)
                    return {};
                after = run->last();
                if (isPlanted(Defect::StickIsServer))
                    (void)m_replicas.vault().markDurable(section.space, chain, after, 1);
                if (isPlanted(Defect::StickLeavesOutLast))
                    return {};
                count(section, run->changes.size());
                ALONGSIDE_TRY(writer.add(encodeMessage(Changes{0, std::move(*run)})));
            }
        }

        // After the words: a file that was cut off has those.
        Result<void> writeMedia(BundleWriter& writer, const Section& section)
        {
            const auto& vault = m_replicas.vault();
            ALONGSIDE_TRY_LET(whole, vault.wholeBlobs(section.space, {section.audience}));
            for (const auto& place : whole) {
                ALONGSIDE_TRY_LET(found, vault.findBlob(section.space, place));
                if (!found || !found->isWhole())
                    continue;
                ALONGSIDE_TRY(writer.add(encodeMessage(BlobIs{0, place, found->chunks})));
                for (std::uint32_t position = 0; position < found->chunks.size(); ++position) {
                    ALONGSIDE_TRY_LET(chunk, vault.chunk(section.space, place, position));
                    if (!chunk)
                        return fail(ErrorCode::StoreDamaged, "a piece of a photo or sound");
                    ALONGSIDE_TRY(
                        writer.add(encodeMessage(Chunk{0, place, position, std::move(*chunk)})));
                    tellProgress(1);
                }
                ++spaceOf(section).media;
            }
            return {};
        }

        Result<std::uint64_t> chunksOf(const Section& section) const
        {
            if (!m_options.media || section.audience == log::kMembership)
                return 0;
            const auto& vault = m_replicas.vault();
            ALONGSIDE_TRY_LET(whole, vault.wholeBlobs(section.space, {section.audience}));
            std::uint64_t chunks = 0;
            for (const auto& place : whole) {
                ALONGSIDE_TRY_LET(found, vault.findBlob(section.space, place));
                chunks += found ? found->chunks.size() : 0;
            }
            return chunks;
        }

        void tellProgress(std::uint64_t more)
        {
            m_done += more;
            if (m_options.progress)
                m_options.progress(std::min(m_done, m_all), m_all);
        }

        void count(const Section& section, std::uint64_t changes)
        {
            tellProgress(changes);
            if (section.audience != log::kMembership)
                spaceOf(section).changes += changes;
        }

        WrittenSpace& spaceOf(const Section& section)
        {
            return *std::find_if(m_written.spaces.begin(), m_written.spaces.end(),
                [&](const auto& space) { return space.id == section.space; });
        }

        store::ReplicaSet& m_replicas;
        const BundleOptions& m_options;
        std::vector<Section> m_sections;
        WrittenBundle m_written;
        std::uint64_t m_done = 0;
        std::uint64_t m_all = 0;
    };

}

Result<WrittenBundle> writeBundle(store::ReplicaSet& replicas, const std::vector<SpaceId>& spaces,
    const std::filesystem::path& file, const BundleOptions& options)
{
    Writing writing(replicas, options);
    for (const auto& space : spaces)
        ALONGSIDE_TRY(writing.plan(space));
    return writing.write(file);
}

}
