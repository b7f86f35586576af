#pragma once
// SPDX-License-Identifier: Apache-2.0

namespace alongside::bench {

/// Shift notes, a record each, written by several people: how long it takes to make the view of a
/// space from its log, to open it from its checkpoint, to find words, to add one more.
void benchNotes(int notes, int reps);

}
