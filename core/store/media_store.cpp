// SPDX-License-Identifier: Apache-2.0
#include "store/media_store.h"

#include "base/data_limits.h"

namespace alongside::store {

namespace {

    const crdt::Media* mediaOf(const crdt::Op& op)
    {
        const auto* put = std::get_if<crdt::Put>(&op);
        return put == nullptr ? nullptr : std::get_if<crdt::Media>(&put->value);
    }

    Result<void> checkLength(ByteView plain, std::uint64_t bytes, std::uint32_t position)
    {
        if (plain.size() == log::chunkPlainBytes(bytes, position))
            return {};
        return fail(ErrorCode::FileUnreadable, "it changed while it was read");
    }

}

std::size_t chunksOf(const crdt::Media& media)
{
    return (media.bytes + log::kChunkPlainBytes - 1) / log::kChunkPlainBytes;
}

std::vector<log::BlobUse> usesOf(const crdt::Edits& edits)
{
    std::vector<log::BlobUse> uses;
    for (std::uint32_t number = 0; number < edits.size(); ++number)
        for (const auto& op : edits[number].ops)
            if (const auto* media = mediaOf(op))
                uses.push_back({number, media->blob});
    return uses;
}

Result<crdt::Media> MediaStore::keep(
    const AudienceId& audience, std::string_view type, std::uint64_t bytes, const Source& source)
{
    if (bytes == 0)
        return fail(ErrorCode::BadFile, "there is nothing in it");
    if (bytes > log::kBlobBytesMax)
        return fail(ErrorCode::TooLong,
            std::to_string(bytes) + " bytes; a photo, sound or film has at most "
                + std::to_string(log::kBlobBytesMax >> 20U) + " MB");
    const auto* known = m_replica.membership().audience(audience);
    if (known == nullptr)
        return fail(ErrorCode::CannotRead, "writing here");
    ALONGSIDE_TRY_LET(secret, m_vault.key(m_replica.space(), audience, known->epoch));
    if (!secret)
        return fail(ErrorCode::CannotDecrypt, "the newest key of this audience is not here yet");
    crdt::Media media{{}, {}, bytes, std::string(type)};
    const auto count = static_cast<std::uint32_t>(chunksOf(media));
    const auto hashUpTo = [](const crypto::Hash& before, ByteView plain) {
        return crypto::hashOf("alongside media", {before.view(), plain});
    };
    crypto::Hash content;
    for (std::uint32_t position = 0; position < count; ++position) {
        ALONGSIDE_TRY_LET(plain, source(position));
        ALONGSIDE_TRY(checkLength(plain, bytes, position));
        content = hashUpTo(content, plain);
    }
    const auto key = log::blobKeyOf(*secret, content);
    // Sealed twice rather than held in memory; all is the same both times, or it is not kept.
    std::vector<ChunkId> chunks;
    crypto::Hash again;
    for (std::uint32_t position = 0; position < count; ++position) {
        ALONGSIDE_TRY_LET(plain, source(position));
        ALONGSIDE_TRY(checkLength(plain, bytes, position));
        again = hashUpTo(again, plain);
        chunks.push_back(log::chunkIdOf(log::sealChunk(key, position, plain)));
    }
    if (again != content)
        return fail(ErrorCode::FileUnreadable, "it changed while it was read");
    media.blob = log::blobIdOf(chunks);
    media.key.assign(key.view().begin(), key.view().end());
    const log::BlobPlace place{audience, media.blob};
    ALONGSIDE_TRY_LET(lacks, m_vault.beginBlob(m_replica.space(), place, chunks, true));
    for (const auto position : lacks) {
        ALONGSIDE_TRY_LET(plain, source(position));
        const auto sealed = log::sealChunk(key, position, plain);
        if (log::chunkIdOf(sealed) != chunks[position])
            return fail(ErrorCode::FileUnreadable, "it changed while it was read");
        ALONGSIDE_TRY(m_vault.addChunk(m_replica.space(), place, position, sealed));
    }
    return media;
}

Result<void> MediaStore::read(const AudienceId& audience, const crdt::Media& media,
    const std::function<Result<void>(ByteView)>& sink) const
{
    const log::BlobPlace place{audience, media.blob};
    ALONGSIDE_TRY_LET(found, m_vault.findBlob(m_replica.space(), place));
    if (!found || !found->isWhole())
        return fail(ErrorCode::MediaNotHere);
    if (found->chunks.size() != chunksOf(media) || media.key.size() != log::kBlobKeyBytes)
        return fail(ErrorCode::BadMessage, "a photo, sound or film that is not as long as it says");
    const crypto::Secret key{ByteView(media.key)};
    for (std::uint32_t position = 0; position < found->chunks.size(); ++position) {
        ALONGSIDE_TRY_LET(sealed, m_vault.chunk(m_replica.space(), place, position));
        if (!sealed)
            return fail(ErrorCode::MediaNotHere);
        ALONGSIDE_TRY_LET(plain, log::openChunk(key, position, *sealed));
        if (plain.size() != log::chunkPlainBytes(media.bytes, position))
            return fail(
                ErrorCode::BadMessage, "a photo, sound or film that is not as long as it says");
        ALONGSIDE_TRY(sink(plain));
    }
    return {};
}

Result<MediaStore::State> MediaStore::state(
    const AudienceId& audience, const crdt::Media& media) const
{
    ALONGSIDE_TRY_LET(found, m_vault.findBlob(m_replica.space(), {audience, media.blob}));
    return found ? State{found->chunks.size(), found->here} : State{chunksOf(media), 0};
}

Result<std::vector<MediaStore::Lacking>> MediaStore::lacking() const
{
    std::vector<Lacking> list;
    for (const auto& kind : m_replica.mediaKinds()) {
        ALONGSIDE_TRY_LET(records, m_replica.view().list(kind, true));
        for (const auto& record : records)
            for (const auto& [name, field] : record.state.fields())
                for (const auto* version : field.visible()) {
                    const auto* media = std::get_if<crdt::Media>(&version->value);
                    if (media == nullptr)
                        continue;
                    ALONGSIDE_TRY_LET(now, state(record.place.audience, *media));
                    if (!now.isWhole())
                        list.push_back(
                            {{record.place.audience, media->blob}, version->op, media->bytes});
                }
    }
    return list;
}

Result<void> MediaStore::expect(const Lacking& lacking)
{
    return m_vault.addBlobUses(m_replica.space(), {lacking.place.audience, lacking.by.author},
        lacking.by.seq,
        {{static_cast<std::uint32_t>(lacking.by.index / crdt::kOpsInChangeMax),
            lacking.place.blob}});
}

Result<void> MediaStore::bringAlong(const AudienceId& audience, const crdt::Edits& edits)
{
    const auto& space = m_replica.space();
    for (const auto& edit : edits)
        for (const auto& op : edit.ops) {
            const auto* media = mediaOf(op);
            if (media == nullptr)
                continue;
            const log::BlobPlace to{audience, media->blob};
            ALONGSIDE_TRY_LET(there, m_vault.findBlob(space, to));
            if (there && there->isWhole())
                continue;
            for (const auto& other : m_replica.audiences()) {
                const log::BlobPlace from{other, media->blob};
                ALONGSIDE_TRY_LET(found, m_vault.findBlob(space, from));
                if (other == audience || !found || !found->isWhole())
                    continue;
                ALONGSIDE_TRY_LET(lacks, m_vault.beginBlob(space, to, found->chunks, true));
                for (const auto position : lacks) {
                    ALONGSIDE_TRY_LET(sealed, m_vault.chunk(space, from, position));
                    if (sealed)
                        ALONGSIDE_TRY(m_vault.addChunk(space, to, position, *sealed));
                }
                break;
            }
        }
    return {};
}

}
