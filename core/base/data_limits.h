#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Every limit on what people's data may be: sizes, counts, depth. They are enforced on the way in, by
// whatever reads what somebody typed, imported or sent, with an error that says which and how much.
// Limits of connections and sessions stand beside these (net/connection.h, sync/session.h).

#include <cstddef>
#include <cstdint>

// Fields, as people write them.
namespace alongside::catalogue {

// Characters are code points after composition; a byte limit of four times as many follows.

/// Somebody's own words: a statement, why a goal matters, what happened.
inline constexpr std::size_t kWordsCharactersMax = 4000;
/// What people write together: a page, how to help with something.
inline constexpr std::size_t kPageCharactersMax = 200'000;
/// A sentence or two: a first step, what somebody did, what was learned.
inline constexpr std::size_t kLineCharactersMax = 600;
/// A name, a relation, a unit.
inline constexpr std::size_t kNameCharactersMax = 120;
/// A telephone number as people write it, with a word beside it.
inline constexpr std::size_t kPhoneCharactersMax = 60;
/// Entries in a list of names.
inline constexpr std::size_t kNamesMax = 24;
/// What sort of photo or sound it is: "image/jpeg".
inline constexpr std::size_t kMediaTypeBytesMax = 100;
/// The name of a choice.
inline constexpr std::size_t kChoiceNameBytesMax = 48;

/// The "how much" corner of an outcome.
inline constexpr double kAmountMin = 0;
inline constexpr double kAmountMax = 10000;

/// "How good": five faces.
inline constexpr int kFacesMin = 1;
inline constexpr int kFacesMax = 5;

/// Dates: birthdays on one side, reviews far ahead on the other.
inline constexpr int kYearMin = 1900;
inline constexpr int kYearMax = 2199;

/// Longer names are not compared for "did you mean".
inline constexpr std::size_t kSuggestBytesMax = 48;

}

// Operations and texts.
namespace alongside::crdt {

/// Bytes in the name of a kind or a field; all of them visible ASCII.
inline constexpr std::size_t kNameBytesMax = 64;
/// Operations in one change, and records that it touches.
inline constexpr std::size_t kOpsInChangeMax = 4096;
/// Characters that one author ever puts into one text.
inline constexpr std::uint32_t kTextCharactersMax = 1U << 30U;
/// Bytes of one text with all that was ever taken out of it; and of all texts of a record together.
inline constexpr std::size_t kTextStateBytesMax = std::size_t{64} << 20U;
/// Stretches of characters that follow each other, in all texts of a record: each takes memory, and a few
/// packed bytes can say millions.
inline constexpr std::size_t kTextSpansMax = 1U << 21U;
/// Characters that one change puts into texts, copies and erased ones counted.
inline constexpr std::uint32_t kContentCharactersMax = 8U << 20U;
/// Erased characters in one text at rest.
inline constexpr std::uint32_t kErasedInTextMax = 1U << 24U;
/// Other authors whose characters one splice names.
inline constexpr std::size_t kSpliceAuthorsMax = 4096;

}

// Changes and membership.
namespace alongside::log {

/// Bytes of one change's payload, encrypted.
inline constexpr std::size_t kPayloadBytesMax = 1U << 20U;
/// Edits in one change, each of one record.
inline constexpr std::size_t kEditsInChangeMax = 4096;
/// Bytes of what was said in all edits of one change, once it is decrypted and unpacked.
inline constexpr std::size_t kContentBytesMax = 8U << 20U;
/// Erasures, and receipts for erasures, in one change.
inline constexpr std::size_t kErasuresMax = 256;
/// Chains that one change may name as what it has seen.
inline constexpr std::size_t kDependenciesMax = 1024;
/// Bytes of one change's header: the dependencies dominate.
inline constexpr std::size_t kHeaderBytesMax = 32 * kDependenciesMax;
/// A seal is put at the latest after so many changes, so that what it covers fits in a message.
inline constexpr std::size_t kChangesPerSealMax = 256;
/// … or after so many bytes of changes.
inline constexpr std::size_t kBytesPerSealMax = 1U << 20U;
/// Statements in one change of the membership stream.
inline constexpr std::size_t kStatementsMax = 256;
/// Members and roles that one audience is made of.
inline constexpr std::size_t kAudienceMembersMax = 1024;
inline constexpr std::size_t kAudienceRolesMax = 32;
/// Bytes in the name of a role.
inline constexpr std::size_t kRoleBytesMax = 64;
/// Audiences that one member makes.
inline constexpr std::size_t kAudiencesMadeMax = 64;
/// Bytes of a sealed name or label.
inline constexpr std::size_t kSealedNameBytesMax = 64U << 10U;
/// Bytes of a snapshot's header: where each chain stood, and the hash of each piece.
inline constexpr std::size_t kSnapshotHeaderBytesMax = 1U << 20U;
/// Pieces of a snapshot, and bytes in one before it is packed and encrypted.
inline constexpr std::size_t kSnapshotPiecesMax = 4096;
inline constexpr std::size_t kSnapshotPiecePlainMax = 256U << 10U;
/// How many people one invitation may admit, and how long it may be valid.
inline constexpr std::uint32_t kInvitationUsesMax = 1000;
/// Bytes of one photo, sound or film, in chunks of so many before they are encrypted.
inline constexpr std::size_t kBlobBytesMax = std::size_t{50} << 20U;
inline constexpr std::size_t kChunkPlainBytes = 256U << 10U;
inline constexpr std::size_t kChunksInBlobMax = kBlobBytesMax / kChunkPlainBytes;
inline constexpr std::size_t kBlobKeyBytes = 32;
/// Photos, sounds and films that one change names.
inline constexpr std::size_t kBlobsInChangeMax = 64;
/// Devices that one member has had in a space, those that were removed too.
inline constexpr std::size_t kDevicesMax = 256;

}
