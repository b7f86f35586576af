#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Between the edits of the merge and the encrypted payload of the log.

#include "crdt/operations.h"
#include "log/payload.h"

namespace alongside::store {

[[nodiscard]] Bytes sealEdits(
    const crdt::Edits& edits, const crypto::Secret& key, ByteView context);

struct ReadEdits {
    crdt::Edits edits;
    std::vector<bool> erased; ///< for each edit: what was said in it is gone
};
/// CannotDecrypt, BadMessage, LimitExceeded.
[[nodiscard]] Result<ReadEdits> openEdits(
    ByteView payload, const crypto::Secret& key, ByteView context, std::string_view what);

/// The same limits that everybody else will hold a change to.
[[nodiscard]] Result<void> checkEdits(const crdt::Edits& edits);

}
