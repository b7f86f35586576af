#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/bytes.h"
#include "base/result.h"

namespace alongside {

enum class Effort {
    Quick,    ///< for what is written while somebody waits
    Thorough, ///< for what is kept or sent: about twenty times slower, a fifth smaller
};

/// One Zstandard frame (RFC 8878) that says how large its content is.
[[nodiscard]] Bytes compress(ByteView bytes, Effort effort = Effort::Quick);
/// What such a frame holds. BadMessage when it is none, or damaged; LimitExceeded, before anything
/// is allocated, when it says that it holds more than this. One that says more than so few bytes can
/// hold is damaged, and nothing is allocated for it either.
[[nodiscard]] Result<Bytes> decompress(ByteView frame, std::size_t sizeMax);

}
