// SPDX-License-Identifier: Apache-2.0
#include "crdt/value.h"

#include <algorithm>

namespace alongside::crdt {

namespace {

    // On disk and wire for good: numbers are never given a new meaning.
    enum class Type : std::uint8_t {
        Nothing = 0,
        Flag = 1,
        Whole = 2,
        Number = 3,
        Text = 4,
        Texts = 5,
        Reference = 6,
        Erased = 7,
        StateMark = 8,
        Media = 9,
    };

    template<class T>
    T inner(ByteView bytes)
    {
        InputArchive ar(bytes);
        T value{};
        ar(value);
        if (ar.left() != 0)
            throw cereal::Exception("bytes left over in a value");
        return value;
    }

    Type typeOf(const Value& value)
    {
        return static_cast<Type>(value.index());
    }

    struct Body {
        Bytes operator()(std::monostate) const { return {}; }
        Bytes operator()(ErasedValue) const { return {}; }
        Bytes operator()(const StateMark& m) const { return encode(m.seen); }
        Bytes operator()(const Reference& r) const { return encode(r.record); }
        Bytes operator()(const UnknownValue& u) const { return u.bytes; }
        template<class T>
        Bytes operator()(const T& v) const
        {
            return encode(v);
        }
    };

}

void saveValue(OutputArchive& ar, const Value& value)
{
    const auto* unknown = std::get_if<UnknownValue>(&value);
    const auto type = unknown != nullptr ? unknown->type : static_cast<std::uint8_t>(typeOf(value));
    ar(type, std::visit(Body{}, value));
}

void loadValue(InputArchive& ar, Value& value)
{
    std::uint8_t type{};
    Bytes body;
    ar(type, body);
    switch (static_cast<Type>(type)) {
    case Type::Nothing:
        if (!body.empty())
            throw cereal::Exception("nothing takes no bytes");
        value = std::monostate{};
        return;
    case Type::Flag:
        value = inner<bool>(body);
        return;
    case Type::Whole:
        value = inner<std::int64_t>(body);
        return;
    case Type::Number:
        value = inner<double>(body);
        return;
    case Type::Text:
        value = inner<std::string>(body);
        return;
    case Type::Texts:
        value = inner<std::vector<std::string>>(body);
        return;
    case Type::Reference:
        value = Reference{inner<RecordId>(body)};
        return;
    case Type::Erased:
        if (!body.empty())
            throw cereal::Exception("an erased value takes no bytes");
        value = ErasedValue{};
        return;
    case Type::Media:
        value = inner<Media>(body);
        return;
    case Type::StateMark: {
        StateMark mark{inner<std::vector<std::pair<AuthorId, std::uint64_t>>>(body)};
        const auto outOfOrder = std::adjacent_find(mark.seen.begin(), mark.seen.end(),
            [](const auto& a, const auto& b) { return !(a.first < b.first); });
        if (outOfOrder != mark.seen.end())
            throw cereal::Exception("a state that names an author twice");
        value = std::move(mark);
        return;
    }
    }
    value = UnknownValue{type, std::move(body)};
}

}
