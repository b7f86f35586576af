#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What two replicas say to each other. core/sync/README.md is the protocol's document; a test pins
// the bytes of every message.

#include "base/archive.h"
#include "base/result.h"
#include "crypto/keys.h"
#include "log/blob.h"
#include "log/chain.h"
#include "log/reach.h"
#include "log/snapshot.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace alongside::sync {

/// The protocol's number. Two sides speak the highest that both know.
inline constexpr std::uint16_t kProtocol = 4;
inline constexpr std::uint16_t kProtocolMin = 1;
inline constexpr std::uint16_t kProtocolWithSnapshots = 2;
inline constexpr std::uint16_t kProtocolWithEndings = 3;
/// … and what has reached whom.
inline constexpr std::uint16_t kProtocolWithBlobs = 4;
inline constexpr std::size_t kNonceBytes = 32;
/// The largest message that either side accepts: one run, and room for its frame.
inline constexpr std::size_t kMessageBytesMax = 6U << 20U;
/// Messages of these types may be passed over by a side that does not know them.
inline constexpr std::uint8_t kOptionalTypesFrom = 128;

using Nonce = FixedBytes<kNonceBytes, struct NonceTag>;

/// First words of the side that connected.
struct Hello {
    std::uint16_t protocolMin = kProtocolMin;
    std::uint16_t protocolMax = kProtocol;
    std::string software;
    Nonce nonce;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(protocolMin, protocolMax, software, nonce);
    }
};

/// The answer: the protocol that is spoken, and a challenge.
struct Challenge {
    std::uint16_t protocol = kProtocol;
    std::string software;
    Nonce nonce;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(protocol, software, nonce);
    }
};

/// How much one side has of the chains of an audience.
struct AudienceVersion {
    AudienceId audience;
    std::vector<std::pair<AuthorId, std::uint64_t>> chains;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(audience, chains);
    }
};

/// Opens a space, or opens it anew with other audiences. `proof` shows that the author's key is here
/// and now: it signs both nonces, the channel and the space.
struct Open {
    std::uint32_t stream = 0;
    SpaceId space;
    crypto::AuthorPublic author; ///< a member's device, or the key of an invitation
    crypto::Signature proof;
    Bytes hostingToken;                ///< to place a space that the server does not have
    std::vector<AudienceVersion> have; ///< exactly the audiences that are asked for
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream, space, author, proof, hostingToken, have);
    }
};

struct Opened {
    std::uint32_t stream = 0;
    std::vector<AudienceVersion> have; ///< exactly the audiences that are allowed
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream, have);
    }
};

struct Changes {
    std::uint32_t stream = 0;
    log::Run run;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream, run);
    }
};

/// "Up to here I have it on disk": only then may the other side count it as delivered.
struct Durable {
    std::uint32_t stream = 0;
    log::ChainId chain;
    std::uint64_t seq = 0;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream, chain, seq);
    }
};

/// So many more bytes of Changes may be sent.
struct Credit {
    std::uint64_t bytes = 0;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(bytes);
    }
};

/// "You have been sent all that I had"; what comes from now on is new.
struct Live {
    std::uint32_t stream = 0;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream);
    }
};

/// Why something is refused, or ended.
struct Reason {
    std::uint32_t stream = 0;
    std::uint16_t code = 0;
    std::string detail;

    Reason() = default;
    Reason(std::uint32_t onStream, std::uint16_t errorCode, std::string text)
        : stream(onStream)
        , code(errorCode)
        , detail(std::move(text))
    {
    }
    /// A detail is cut to what a message carries.
    Reason(std::uint32_t onStream, const Error& error);
    /// ServerRefused for a code of a newer version.
    [[nodiscard]] Error error() const;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream, code, detail);
    }
};

/// The answer to an Open that is refused, with the reason. Stream 0 is the connection as a whole.
struct Refused : Reason {
    using Reason::Reason;
};

/// "I have a snapshot that would spare you many changes; say whether you want it."
struct SnapshotBegins {
    std::uint32_t stream = 0;
    log::SignedSnapshot snapshot;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream, snapshot);
    }
};

/// In place of a piece's number: none.
inline constexpr std::uint32_t kNoPiece = 0xFFFFFFFF;

/// The answer: from which piece on it is wanted; kNoPiece when it is not, or when all of it is on disk.
/// From the side that offered it: it is there no more.
struct SnapshotWanted {
    std::uint32_t stream = 0;
    AudienceId audience;
    std::uint32_t from = kNoPiece;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream, audience, from);
    }
};

/// One piece of a snapshot, in order. Counts as Changes do against the other side's credit.
struct SnapshotPiece {
    std::uint32_t stream = 0;
    AudienceId audience;
    std::uint32_t number = 0;
    Bytes sealed;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream, audience, number, sealed);
    }
};

/// Changes of a chain after a number, up to another.
struct HistoryRange {
    log::ChainId chain;
    std::uint64_t after = 0;
    std::uint64_t last = 0;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(chain, after, last);
    }
};

/// "Send me what a snapshot stood for." It comes as Changes.
struct HistoryWanted {
    std::uint32_t stream = 0;
    std::vector<HistoryRange> ranges;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream, ranges);
    }
};

/// A stream that was open is so no more, with the reason: the right to it has ended, or something that
/// came on it may not be. (To a side that does not know it: Refused.)
struct Ended : Reason {
    using Reason::Reason;
};

/// From a tablet: so much has reached it. From the server: that of others, about what was written by the
/// member who opened the stream; `number` is for the next ReachesWanted.
struct Reaches {
    std::uint32_t stream = 0;
    std::int64_t number = 0;
    std::vector<log::Reach> reaches;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream, number, reaches);
    }
};

/// "Send me what has come since that number." It is answered, with nothing if need be.
struct ReachesWanted {
    std::uint32_t stream = 0;
    std::int64_t number = 0;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream, number);
    }
};

/// From the server: changes name these, and they are not whole there. Whoever has one offers it.
struct BlobsLacking {
    std::uint32_t stream = 0;
    std::vector<log::BlobPlace> blobs;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream, blobs);
    }
};

/// What is said of one blob.
struct AboutBlob {
    std::uint32_t stream = 0;
    log::BlobPlace place;

    AboutBlob() = default;
    AboutBlob(std::uint32_t onStream, const log::BlobPlace& at)
        : stream(onStream)
        , place(at)
    {
    }
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(stream, place);
    }
};

/// "Tell me what this one is made of." Answered with BlobIs or BlobRefused.
struct BlobWanted : AboutBlob {
    using AboutBlob::AboutBlob;
};

/// What it is made of: an offer, or an answer. Whoever lacks some of it asks for that.
struct BlobIs : AboutBlob {
    std::vector<log::ChunkId> chunks;

    BlobIs() = default;
    BlobIs(std::uint32_t onStream, const log::BlobPlace& at, std::vector<log::ChunkId> list)
        : AboutBlob(onStream, at)
        , chunks(std::move(list))
    {
    }
    template<class Archive>
    void serialize(Archive& ar)
    {
        AboutBlob::serialize(ar);
        ar(chunks);
    }
};

/// "Send me these next", a few at a time: what people write does not wait behind a film.
struct ChunksWanted : AboutBlob {
    std::vector<std::uint32_t> positions;

    ChunksWanted() = default;
    ChunksWanted(
        std::uint32_t onStream, const log::BlobPlace& at, std::vector<std::uint32_t> wanted)
        : AboutBlob(onStream, at)
        , positions(std::move(wanted))
    {
    }
    template<class Archive>
    void serialize(Archive& ar)
    {
        AboutBlob::serialize(ar);
        ar(positions);
    }
};

/// Counts as Changes do against the other side's credit.
struct Chunk : AboutBlob {
    std::uint32_t position = 0;
    Bytes sealed;

    Chunk() = default;
    Chunk(std::uint32_t onStream, const log::BlobPlace& at, std::uint32_t number, Bytes bytes)
        : AboutBlob(onStream, at)
        , position(number)
        , sealed(std::move(bytes))
    {
    }
    template<class Archive>
    void serialize(Archive& ar)
    {
        AboutBlob::serialize(ar);
        ar(position, sealed);
    }
};

/// An offer is not taken, or what was wanted cannot be had, with the reason.
struct BlobRefused : AboutBlob {
    std::uint16_t code = 0;
    std::string detail;

    BlobRefused() = default;
    BlobRefused(std::uint32_t onStream, const log::BlobPlace& at, const Error& error);
    [[nodiscard]] Error error() const;
    template<class Archive>
    void serialize(Archive& ar)
    {
        AboutBlob::serialize(ar);
        ar(code, detail);
    }
};

/// All of it is on disk here: what was offered, or what somebody may now ask for.
struct BlobWhole : AboutBlob {
    using AboutBlob::AboutBlob;
};

/// A message of a type that this version does not know and may pass over.
struct Unknown {
    std::uint8_t type = 0;
};

using Message
    = std::variant<Hello, Challenge, Open, Opened, Changes, Durable, Credit, Live, Refused,
        SnapshotBegins, SnapshotWanted, SnapshotPiece, HistoryWanted, Ended, Reaches, ReachesWanted,
        BlobsLacking, BlobWanted, BlobIs, ChunksWanted, Chunk, BlobRefused, BlobWhole, Unknown>;

/// Hands on a list in parts, each small enough for one message.
template<class Item, class Send>
void inMessages(const std::vector<Item>& all, std::size_t most, const Send& send)
{
    for (auto begin = all.begin(); begin != all.end();) {
        const auto end = begin + std::min(all.end() - begin, static_cast<std::ptrdiff_t>(most));
        send(std::vector<Item>(begin, end));
        begin = end;
    }
}

/// A frame: one byte of type, then the body.
[[nodiscard]] Bytes encodeMessage(const Message& message);
/// BadMessage, LimitExceeded, or ProtocolMismatch for a type that may not be passed over.
[[nodiscard]] Result<Message> decodeMessage(ByteView frame);

/// What Open::proof signs.
[[nodiscard]] crypto::Signature proveAuthor(const crypto::AuthorKeys& author,
    const Nonce& initiator, const Nonce& responder, ByteView channel, const SpaceId& space);
[[nodiscard]] bool checkProof(
    const Open& open, const Nonce& initiator, const Nonce& responder, ByteView channel);

}
