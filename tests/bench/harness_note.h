#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "plan/workspace.h"

#include <filesystem>
#include <string>
#include <vector>

namespace alongside::bench {

/// A shift note as the harness makes them and wants them back.
struct HarnessNote {
    std::string id; ///< a UUID
    std::string person;
    std::string goal;
    std::string time; ///< "2021-01-01T00:33:20.000Z"
    std::string author;
    std::string activity;
    int quantity = 0;
    int quality = 0;
    std::string note;
};

/// Throws std::runtime_error with the line that is wrong.
[[nodiscard]] std::vector<HarnessNote> readHarnessNotes(const std::filesystem::path& ndjson);

/// As "how it went", the catalogue's shift note, with every field in it: the goal, the day and the
/// numbers as such; activity, time of the day and author as the line that says what was done.
[[nodiscard]] plan::Workspace::NewRecord toRecord(const HarnessNote& note);
/// Throws std::runtime_error when the record is no such note.
[[nodiscard]] HarnessNote fromRecord(const store::Record& record);

/// What the harness compares: a hash over all fields of all notes, whatever their order.
[[nodiscard]] std::string hashOfNotes(const std::vector<HarnessNote>& notes);

}
