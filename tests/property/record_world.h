#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// People who change a few records, some of them without knowing of each other, and the answers that
// anybody can see to be right: sets and loops, nothing clever.

#include "crdt/record.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace alongside::test {

struct Happened {
    int record = 0;
    crdt::OpId id;
    crdt::Op op;
    Stamp at;
};

/// What happened, told by a list of decisions: whatever they are, they tell some story.
///
/// Honest people name what they see; now and then somebody names things at random.
std::vector<Happened> storyOf(const std::vector<std::uint8_t>& decisions);

/// Slow and obvious answers about one record, from the bare list of what happened to it.
class Plain {
public:
    Plain(const std::vector<Happened>& all, int record);

    [[nodiscard]] std::set<std::string> fields() const;
    [[nodiscard]] std::set<crdt::OpId> visible(const std::string& field) const;
    [[nodiscard]] std::set<crdt::OpId> visible() const;
    [[nodiscard]] std::set<crdt::OpId> replaced(const std::string& field) const;
    [[nodiscard]] bool isRetired() const;
    [[nodiscard]] std::set<crdt::OpId> retirements() const;
    [[nodiscard]] std::set<crdt::OpId> setItems() const;
    /// Each author's last words in the text.
    [[nodiscard]] std::set<crdt::OpId> lastWords() const;
    [[nodiscard]] const std::vector<Happened>& all() const { return m_all; }
    [[nodiscard]] Stamp changedAt() const;
    [[nodiscard]] std::set<crdt::OpId> liveDecisions(const std::string& field) const;

private:
    std::vector<Happened> m_all;
};

/// The state after these, in this order.
crdt::RecordState stateAfter(const std::vector<Happened>& story, int record);

}
