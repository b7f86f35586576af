#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Inputs for whoever has no fuzzer: honest ones, those that once did harm, and each of these changed, the
// same in every run.

#include "fuzz_targets.h"

#include <functional>
#include <random>

namespace alongside::fuzz {

/// A target's seeds, and what was found before.
Seeds honestInputs(const Target& target);

/// The same bytes with a few of them changed, some taken out, some put in, or with a part of another seed.
Bytes mutated(const Bytes& from, const Seeds& others, std::minstd_rand& random);

/// Calls `use` with the input cut off at each place, or at `most` of them.
void forEachCut(const Bytes& input, std::size_t most, const std::function<void(ByteView)>& use);

/// Calls `use` with each of at most `most` places written over by what the largest lengths look like, in
/// every spelling that our formats have.
void forEachLargeLength(
    const Bytes& input, std::size_t most, const std::function<void(ByteView)>& use);

}
