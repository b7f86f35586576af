#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/ids.h"
#include "base/result.h"
#include "crypto/hash.h"
#include "crypto/symmetric.h"

#include <optional>
#include <vector>

namespace alongside::log {

/// One edit of a change, encrypted: its structure, and what was said in it. What was said may have
/// been erased for good; then its hash is left, so that the chain still verifies.
struct SealedEdit {
    Bytes structure;
    std::optional<Bytes> content;
    crypto::Hash contentHash; ///< when the content was erased

    bool operator==(const SealedEdit&) const = default;
};

/// The payload of a change that is not in the membership stream. Readable by everybody as far as its
/// outer form goes, so that the server can carry out an erasure without reading anything.
struct Payload {
    crypto::Nonce nonce; ///< every part is encrypted with this and its own number
    std::vector<SealedEdit> edits;

    [[nodiscard]] Bytes bytes() const;
    /// BadMessage or LimitExceeded.
    [[nodiscard]] static Result<Payload> fromBytes(ByteView bytes);
    /// The same before and after an erasure.
    [[nodiscard]] crypto::Hash hash() const;
    /// Removes what was said in an edit. False when there is no such edit, or nothing left in it.
    bool erase(std::uint32_t edit);
};

/// Encrypts one part. `structure` and `content` are what crdt::encodeEdit gives.
void addSealed(Payload& payload, const crypto::Secret& key, ByteView structure, ByteView content,
    ByteView context);

struct OpenedEdit {
    Bytes structure;
    std::optional<Bytes> content; ///< nothing: it was erased
};
/// CannotDecrypt when the key is another, or a byte was altered.
[[nodiscard]] Result<std::vector<OpenedEdit>> openPayload(
    const Payload& payload, const crypto::Secret& key, ByteView context, std::string_view what);

}
