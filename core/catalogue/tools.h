#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// The planning tools: which kinds each consists of, and how its page is drawn. The generic page, the
// list of tools and printing read them here.

#include "catalogue/kinds.h"

namespace alongside::catalogue {

/// How a tool's page shows what is in it.
enum class ToolForm : std::uint8_t {
    List,         ///< one record under the other, each as a whole
    Rows,         ///< a table: a row for each record, a column for each question
    Perspectives, ///< topic by topic, everybody's view side by side; never put together
    Sections,     ///< a heading for each part, and under it what is said there
    Circle,       ///< rings round the person
};

/// What stands in one place of a tool.
struct ToolPart {
    std::string_view kind;
    std::string_view field{};  ///< with `choice`: only records whose field has it …
    std::string_view choice{}; ///< … which also gives the part its words and symbol
    std::string_view group{};  ///< a few words over this part and those after it; empty: goes on
};

/// One planning tool. Names are stable, kebab case.
struct Tool {
    std::string_view name;
    std::string_view label;
    std::string_view purpose; ///< one easy sentence: what it is for
    std::string_view symbol;
    ToolForm form = ToolForm::List;
    std::span<const ToolPart> parts;
    bool isTrail = false; ///< its sections follow each other like steps on a way
};

/// Every tool, in the order in which people are offered them. Lives as long as the program.
/// Threads: these functions may be called from any.
[[nodiscard]] std::span<const Tool> tools();
/// Nothing when there is no such tool (a newer app may have it).
[[nodiscard]] const Tool* findTool(std::string_view name);
/// The choice that a part is about; null when the part is all of its kind.
[[nodiscard]] const Choice* choiceOf(const ToolPart& part);
/// Whether the field says whose words a record is, when, or when to look again: the same for every
/// tool, and asked after what the tool itself asks.
[[nodiscard]] bool isVoiceField(const Field& field);

}
