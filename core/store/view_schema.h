#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What the tables of a view look like. The store does not know the planning tools; whoever opens a
// replica says which fields their kinds have.

#include <cstdint>
#include <string>
#include <vector>

namespace alongside::store {

/// What a column holds: the latest value of a field, the plain words of a text, the names in a set
/// (one a line), or null.
enum class ColumnType : std::uint8_t {
    Text,
    Whole,
    Number,
    Reference, ///< the id of a record
    Media,     ///< always null: what it holds is in the record
};

struct ViewColumn {
    std::string field;
    ColumnType type = ColumnType::Text;
    bool searched = false; ///< its words are found by View::search
};

/// One kind of record: a table of its own.
struct ViewKind {
    std::string name;
    std::vector<ViewColumn> columns;
};

struct ViewSchema {
    std::vector<ViewKind> kinds;

    /// Two schemas with the same text make the same tables.
    [[nodiscard]] std::string text() const;
};

}
