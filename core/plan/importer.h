#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "plan/workspace.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::plan {

inline constexpr std::size_t kImportBytesMax = 32U << 20U;
inline constexpr std::size_t kImportRecordsMax = 50'000;

/// A record as a file has it, checked against the catalogue.
struct ImportRecord {
    std::string where; ///< "records[12]", for messages
    std::string kind;
    std::string ref; ///< the name that other records of the file call it by; empty for none
    bool onlyMe = false;
    bool beside = false; ///< says something beside what is there, where a plan has one answer
    bool retired = false;
    FieldValues fields;
    std::map<std::string, std::string> refs; ///< field → ref of another record of the file
};

/// A whole file that was understood and may be taken.
struct ImportPlan {
    std::string spaceType;
    std::string spaceName;
    std::vector<ImportRecord> records;
    std::vector<std::string> leftOut; ///< what the file has and this version cannot take, in words
};

struct ImportSummary {
    std::size_t records = 0;
    std::size_t onlyMe = 0;
    std::size_t putAway = 0;
    std::map<std::string, std::size_t> kinds;
    std::vector<std::string> leftOut;
};

/// Reads a file in the form that core/cli/README.md describes, and checks all of it. BadFile names
/// the place of what is wrong, and several where several are: "records[12].fields.amount: …".
/// Never crashes or takes much memory, whatever the bytes.
/// Threads: any.
[[nodiscard]] Result<ImportPlan> readImport(std::string_view json);

/// Whether this space can take all of it: AlreadyThere when the file answers what has an answer
/// already.
[[nodiscard]] Result<void> checkImport(
    Workspace& workspace, const SpaceId& space, const ImportPlan& plan);

/// Adds all records of a checked file. Everything that can be checked is checked before the first
/// is written; what is left (a full disk) is reported with how many are there. `progress` is told
/// how many of how many.
Result<ImportSummary> runImport(Workspace& workspace, const SpaceId& space, const ImportPlan& plan,
    const std::function<void(std::size_t, std::size_t)>& progress = {});

}
