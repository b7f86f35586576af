#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// One thing that happened, as easy sentences for whoever comes on shift.

#include "bridge/plan_records.h"

#include <QString>

#include <optional>

namespace alongside::bridge {

struct HandoverWords {
    int group = 0; ///< place in handoverGroups()
    QString sentence;
    QString symbol;
};

struct HandoverGroup {
    const char* name;
    const char* label;
    const char* symbol;
};

/// What went well, hard moments, what else was done, changes to the plan, worries.
[[nodiscard]] const std::vector<HandoverGroup>& handoverGroups();
/// Nothing for what nobody needs to hear of.
[[nodiscard]] std::optional<HandoverWords> handoverWords(
    const PlanRecords& records, const plan::RecordInfo& info);
/// So many words at most, with "…" for what is left out.
[[nodiscard]] QString shortened(const QString& text, int wordsMax);
[[nodiscard]] int wordsIn(const QString& text);

}
