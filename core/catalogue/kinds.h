#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What the records of every planning tool look like. A tool is a declaration (kinds_*.cpp), words
// and a symbol; the terminal, the generic page and the checks on the way in all read it here.

#include "base/ids.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace alongside::catalogue {

/// What a field takes, and as which crdt::Value it is kept.
enum class FieldType : std::uint8_t {
    Text,      ///< string
    Choice,    ///< string: the name of one of the field's choices
    Number,    ///< double
    Whole,     ///< int64
    Date,      ///< string: "2026-03-01", a day of the calendar
    Flag,      ///< bool
    Faces,     ///< int64: 1 (very bad) to 5 (very good)
    Reference, ///< crdt::Reference to a record of the kind in refersTo
    State,     ///< crdt::StateMark: which words an answer is about; the app fills it in
    Names,     ///< a set of strings, into which several people can put names at once
    Media,     ///< crdt::Media: a photo, a sound or a film
    Together,  ///< a text that several people write at once; it never has two versions
};

/// The type in words, for errors and help: "a date like 2026-03-01".
[[nodiscard]] std::string_view typeWords(FieldType type);

/// One answer that can be picked. The name is kept in records for ever; the label may change.
struct Choice {
    std::string_view name;   ///< stable, kebab case
    std::string_view label;  ///< what people read
    std::string_view symbol; ///< a picture in qml/symbols
};

/// A field makes sense only beside another one's answer ("because" beside "we think").
struct Condition {
    std::string_view field; ///< empty: always
    std::string_view choice;
};

/// A reference to a record of whatever kind.
inline constexpr std::string_view kAnyKind = "*";

/// One field of a kind. The name is kept in records for ever; label and help may change.
struct Field {
    std::string_view name;  ///< stable, camel case
    std::string_view label; ///< a few easy words
    std::string_view help;  ///< one or two easy sentences
    FieldType type = FieldType::Text;
    bool required = false;         ///< needed when the record is new, and never emptied
    std::size_t charactersMax = 0; ///< Text, Together, and each of Names
    double min = 0;                ///< Number, Whole and Faces
    double max = 0;
    std::span<const Choice> choices{};
    std::string_view refersTo{}; ///< Reference: the kind it points to; kAnyKind
    Condition when{};            ///< required only counts where this holds

    /// Nothing when there is no such choice.
    [[nodiscard]] const Choice* choice(std::string_view choiceName) const;
};

/// One kind of record. Names are stable, kebab case.
struct Kind {
    std::string_view name;
    std::string_view label;  ///< "A goal"
    std::string_view plural; ///< "Goals"
    std::string_view symbol;
    std::span<const Field> fields;
    /// The field whose value fixes the record's id (place.h). Such a field is set once and never
    /// changed. Empty: ids come by chance.
    std::string_view place{};
    std::string_view titleField{}; ///< what a list shows of it
    /// There is one in a space: its place is the kind itself.
    bool single = false;

    /// Null when it has no such field.
    [[nodiscard]] const Field* field(std::string_view fieldName) const;
    /// True when changing this field would make it a different record.
    [[nodiscard]] bool fixesPlace(std::string_view fieldName) const;
};

/// Every kind, in the order in which people are offered them. Lives as long as the program.
/// Threads: these functions may be called from any.
[[nodiscard]] std::span<const Kind> kinds();
/// Nothing when there is no such kind (it may come from a newer app).
[[nodiscard]] const Kind* findKind(std::string_view name);
/// As findKind, but fails with UnknownKind, naming the known ones and the nearest.
[[nodiscard]] Result<const Kind*> requireKind(std::string_view name);
/// Fields that a record of any kind can have besides its own. Nobody fills them in: they are made when
/// a record is moved to other readers.
inline constexpr std::string_view kMovedFrom = "movedFrom";
inline constexpr std::string_view kFirstWrittenBy = "firstWrittenBy";
/// A field of a kind, or one that every kind has. Null when it is none, or `kind` is null and it is not
/// one of the latter.
[[nodiscard]] const Field* anyField(const Kind* kind, std::string_view name);
/// As Kind::field, but fails with UnknownField, naming the known ones and the nearest.
[[nodiscard]] Result<const Field*> requireField(const Kind& kind, std::string_view name);

/// The five faces, worst first: choice "1" to "5".
[[nodiscard]] std::span<const Choice> faces();

}
