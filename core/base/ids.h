#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/bytes.h"

namespace alongside {

/// What people share. Derived from its founding statement (log/membership.h), so it cannot be claimed by another.
using SpaceId = FixedBytes<16, struct SpaceTag>;
/// A named set of a space's members who can read something. All zero: the membership stream.
using AudienceId = FixedBytes<16, struct AudienceTag>;
/// One member on one device. Derived from that device's two public keys (crypto/keys.h).
using AuthorId = FixedBytes<16, struct AuthorTag>;
/// A human in a space.
using MemberId = FixedBytes<16, struct MemberTag>;
/// One thing in a space. By chance, or derived from its place (catalogue/place.h).
using RecordId = FixedBytes<16, struct RecordTag>;
/// The hash of a chunk of a photo, sound or film as it is stored and sent: encrypted.
using ChunkId = FixedBytes<32, struct ChunkTag>;
/// The hash of the list of its chunks: whoever has the list can check it, and with it each chunk, without
/// being able to read any.
using BlobId = FixedBytes<32, struct BlobTag>;

}
