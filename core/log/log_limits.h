#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <cstddef>
#include <cstdint>

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
/// Bytes of a sealed name or label.
inline constexpr std::size_t kSealedNameBytesMax = 64U << 10U;
/// How many people one invitation may admit, and how long it may be valid.
inline constexpr std::uint32_t kInvitationUsesMax = 1000;

}
