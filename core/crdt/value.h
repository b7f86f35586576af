#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/archive.h"
#include "base/ids.h"

#include <string>
#include <variant>
#include <vector>

namespace alongside::crdt {

/// A reference to another record. It may be in an audience that some readers do not have; then it
/// stays an id and is shown as such.
struct Reference {
    RecordId record;
    auto operator<=>(const Reference&) const = default;
};

/// A value of a type that this version does not know, kept as it came.
struct UnknownValue {
    std::uint8_t type = 0;
    Bytes bytes;
    auto operator<=>(const UnknownValue&) const = default;
};

/// Stands where a value was that somebody erased for good.
struct ErasedValue {
    auto operator<=>(const ErasedValue&) const = default;
};

/// A state of an audience: how many changes of each of its authors are in it. Whoever answers about
/// a plan says with this which words the answer was about.
struct StateMark {
    std::vector<std::pair<AuthorId, std::uint64_t>> seen; ///< sorted, each author once
    auto operator<=>(const StateMark&) const = default;
};

/// A photo, sound or film: all that is needed to read it once its chunks are there (log/blob.h).
struct Media {
    BlobId blob;
    Bytes key;
    std::uint64_t bytes = 0;
    std::string type; ///< as RFC 6838 has it: "image/jpeg"
    auto operator<=>(const Media&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(blob, key, bytes, type);
    }
};

/// What a field can hold. std::monostate is "nothing": a field that somebody emptied.
/// The catalogue says which of these a field takes; the merge does not care.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string,
    std::vector<std::string>, Reference, ErasedValue, StateMark, Media, UnknownValue>;

/// Canonical bytes: one type byte, a length, the content. Types of a newer version survive.
void saveValue(OutputArchive& ar, const Value& value);
/// Throws cereal::Exception, like everything that reads an archive.
void loadValue(InputArchive& ar, Value& value);

}
