// SPDX-License-Identifier: Apache-2.0
// Photos, sounds and films; and how far what was said has come.
#include "base/data_limits.h"
#include "catalogue/validate.h"
#include "plan/workspace.h"
#include "plan/workspace_inside_p.h"
#include "store/media_store.h"

#include <algorithm>
#include <fstream>

namespace alongside::plan {

namespace {

    // Reads a file chunk by chunk, however often and in whatever order.
    class FileSource {
    public:
        static Result<FileSource> open(const std::filesystem::path& path)
        {
            std::error_code code;
            const auto bytes = std::filesystem::file_size(path, code);
            FileSource source(path, code ? 0 : bytes);
            if (code || !source.m_file)
                return fail(ErrorCode::FileUnreadable, path.string());
            return source;
        }
        [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
        Result<Bytes> at(std::uint32_t position)
        {
            Bytes plain(log::chunkPlainBytes(m_bytes, position));
            m_file.clear();
            m_file.seekg(static_cast<std::streamoff>(position) * log::kChunkPlainBytes);
            m_file.read(
                reinterpret_cast<char*>(plain.data()), static_cast<std::streamsize>(plain.size()));
            if (!m_file)
                return fail(ErrorCode::FileUnreadable, m_path.string());
            return plain;
        }

    private:
        FileSource(std::filesystem::path path, std::uint64_t bytes)
            : m_path(std::move(path))
            , m_file(m_path, std::ios::binary)
            , m_bytes(bytes)
        {
        }
        std::filesystem::path m_path;
        std::ifstream m_file;
        std::uint64_t m_bytes;
    };

    Result<crdt::Media> mediaOf(const store::Replica& replica, const store::RecordPlace& place)
    {
        ALONGSIDE_TRY_LET(record, requireRecord(replica, place));
        for (const auto& [name, field] : record.state.fields())
            if (const auto* latest = field.latest())
                if (const auto* media = std::get_if<crdt::Media>(&latest->value))
                    return *media;
        return fail(ErrorCode::NotFound, "no photo, sound or film belongs to this");
    }

    // A reader's clock may be years off: it was neither before it was said, nor after it was heard of.
    TimeMs likelyTime(const store::ReachStep& step, TimeMs said)
    {
        return step.at >= said && step.at <= step.heardAt ? step.at : step.heardAt;
    }

}

Result<RecordInfo> Workspace::attach(const SpaceId& space, const AudienceId& audience,
    const std::optional<RecordId>& about, const std::filesystem::path& file, std::string_view words)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(source, FileSource::open(file));
    if (source.bytes() == 0)
        return fail(ErrorCode::BadFile, file.string() + " is empty");
    if (source.bytes() > log::kBlobBytesMax)
        return fail(ErrorCode::TooLong,
            file.string() + " has " + std::to_string(source.bytes()) + " bytes; at most "
                + std::to_string(log::kBlobBytesMax >> 20U) + " MB are kept");
    ALONGSIDE_TRY_LET(begin, source.at(0));
    const auto type = mediaTypeOf(begin);
    if (type.empty())
        return fail(ErrorCode::BadFile, file.string() + " is no photo, sound or film");
    store::MediaStore store(m_replicas.vault(), *replica);
    ALONGSIDE_TRY_LET(media,
        store.keep(audience, type, source.bytes(),
            [&](std::uint32_t position) { return source.at(position); }));
    FieldValues fields{{std::string(kMediaContent), std::move(media)}};
    if (about)
        fields.emplace(kMediaAbout, crdt::Reference{*about});
    if (!words.empty())
        fields.emplace(kMediaWords, std::string(words));
    return add(space, audience, kMediaKind, fields, AddOptions{});
}

Result<RecordInfo> Workspace::attach(const SpaceId& space, const AudienceId& audience,
    const std::optional<RecordId>& about, const NewMedia& media)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    crdt::Edits edits;
    ALONGSIDE_TRY(addMedia(edits, *replica, audience, about, media));
    const store::RecordPlace place{audience, edits.front().record};
    ALONGSIDE_TRY_LET(update, replica->commit(audience, edits));
    m_replicas.announce(space, update);
    ALONGSIDE_TRY_LET(record, requireRecord(*replica, place));
    return describeRecord(*replica, record);
}

// What it holds is in the vault when this returns; without a change that names it, it goes again.
Result<void> Workspace::addMedia(crdt::Edits& edits, store::Replica& replica,
    const AudienceId& audience, const std::optional<RecordId>& about, const NewMedia& media)
{
    const auto type = mediaTypeOf(media.content);
    if (type.empty())
        return fail(ErrorCode::BadFile, "it is no photo, sound or film");
    ALONGSIDE_TRY_LET(kept,
        store::MediaStore(m_replicas.vault(), replica)
            .keep(audience, type, media.content.size(), [&media](std::uint32_t position) {
                const auto begin = std::size_t{position} * log::kChunkPlainBytes;
                const auto part
                    = ByteView(media.content)
                          .subspan(begin, log::chunkPlainBytes(media.content.size(), position));
                return Result<Bytes>(Bytes(part.begin(), part.end()));
            }));
    FieldValues fields{{std::string(kMediaContent), std::move(kept)}};
    if (about)
        fields.emplace(kMediaAbout, crdt::Reference{*about});
    if (!media.words.empty())
        fields.emplace(kMediaWords, media.words);
    ALONGSIDE_TRY_LET(kind, catalogue::requireKind(kMediaKind));
    FieldValues clean;
    for (const auto& [name, value] : fields) {
        ALONGSIDE_TRY_LET(fit, catalogue::fitted(*kind, *kind->field(name), value));
        clean.emplace(name, std::move(fit));
    }
    ALONGSIDE_TRY(catalogue::validateNew(*kind, clean));
    const store::RecordPlace place{
        audience, {std::string(kMediaKind), crypto::SystemRandom().id<RecordId>()}};
    ALONGSIDE_TRY_LET(ops, puts(replica, place, *kind, clean));
    edits.push_back({place.key, std::move(ops)});
    return {};
}

Result<store::Spool*> Workspace::spool()
{
    if (!m_spool) {
        ALONGSIDE_TRY_LET(opened, store::Spool::open(m_folder / "spool", m_replicas.vault()));
        m_spool.emplace(std::move(opened));
    }
    return &*m_spool;
}

Result<MediaInfo> Workspace::media(const SpaceId& space, const store::RecordPlace& place)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(media, mediaOf(*replica, place));
    ALONGSIDE_TRY_LET(
        state, store::MediaStore(m_replicas.vault(), *replica).state(place.audience, media));
    return MediaInfo{media.type, media.bytes, state.chunks, state.here};
}

Result<void> Workspace::readMedia(const SpaceId& space, const store::RecordPlace& place,
    const std::function<Result<void>(ByteView)>& sink)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(media, mediaOf(*replica, place));
    return store::MediaStore(m_replicas.vault(), *replica).read(place.audience, media, sink);
}

Result<void> Workspace::wantMedia(const SpaceId& space, const store::RecordPlace& place)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(media, mediaOf(*replica, place));
    m_replicas.want(space, {place.audience, media.blob});
    return {};
}

Result<Delivery> Workspace::delivery(
    const SpaceId& space, const store::RecordPlace& place, const std::optional<std::size_t>& step)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(entries, replica->history(place));
    if (entries.empty())
        ALONGSIDE_TRY(requireHistory(*replica, place.audience));
    if (entries.empty() || (step && *step >= entries.size()))
        return fail(ErrorCode::NotFound,
            "there is no such step; 'history' shows " + std::to_string(entries.size()));
    const auto& entry = step ? entries[*step] : entries.back();
    const log::ChainId chain{place.audience, entry.author};
    auto& vault = m_replicas.vault();
    ALONGSIDE_TRY_LET(durable, vault.durable(space, chain));
    ALONGSIDE_TRY_LET(steps, vault.reaches(space, chain));
    const auto& membership = replica->membership();
    Delivery delivery;
    delivery.by = replica->personOf(entry.author);
    delivery.said = entry.at.ms;
    delivery.isWithServer = durable >= entry.seq;
    delivery.isOwn = delivery.by.isMe;
    std::map<MemberId, TimeMs> reached;
    for (const auto& one : steps) {
        if (one.seq < entry.seq)
            continue;
        const auto at = likelyTime(one, entry.at.ms);
        if (one.reader.isZero()) {
            if (delivery.withServerSince == 0 || at < delivery.withServerSince)
                delivery.withServerSince = at;
            continue;
        }
        const auto* reader = membership.memberOf(one.reader);
        if (reader == nullptr || reader->id == delivery.by.id)
            continue;
        const auto [known, isFirst] = reached.emplace(reader->id, at);
        if (!isFirst)
            known->second = std::min(known->second, at);
    }
    const auto readers = membership.readers(place.audience);
    const auto cards = replica->people();
    for (const auto& card : cards) {
        if (const auto it = reached.find(card.id); it != reached.end())
            delivery.reached.push_back({card, it->second});
        else if (delivery.isOwn && !card.isMe && !card.removed
            && std::find(readers.begin(), readers.end(), card.id) != readers.end())
            delivery.notYet.push_back(card);
    }
    std::stable_sort(delivery.reached.begin(), delivery.reached.end(),
        [](const auto& a, const auto& b) { return a.at < b.at; });
    return delivery;
}

}
