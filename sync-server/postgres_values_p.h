#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Bytes and numbers on their way to PostgreSQL and back. Whole arrays go as one binary parameter, so
// that many rows cost one statement, and bytes are not written out in letters.

#include "base/bytes.h"
#include "store/database.h"

#include <pqxx/pqxx>

#include <cstdint>

namespace alongside::server {

/// A parameter of type bytea.
inline pqxx::binarystring blob(ByteView bytes)
{
    return pqxx::binarystring(std::string(asText(bytes)));
}
template<std::size_t N, class Tag>
pqxx::binarystring blob(const FixedBytes<N, Tag>& id)
{
    return blob(id.view());
}

[[nodiscard]] Bytes bytesOf(const pqxx::field& field);
[[nodiscard]] std::uint64_t numberOf(const pqxx::field& field);
/// The column as an id; throws StoreDamaged when it has another size.
template<class Id>
Id idOf(const pqxx::field& field)
{
    auto value = Id::fromView(bytesOf(field));
    if (!value)
        throw store::DatabaseFailure{
            {ErrorCode::StoreDamaged, "an id in a table of the database has a wrong size"}};
    return *value;
}

/// A parameter of type bytea[] or bigint[], in PostgreSQL's binary form.
class ArrayParameter {
public:
    enum class Of : std::uint32_t { Bytes = 17, Numbers = 20 };

    explicit ArrayParameter(Of of);
    void add(ByteView bytes);
    template<std::size_t N, class Tag>
    void add(const FixedBytes<N, Tag>& id)
    {
        add(id.view());
    }
    void add(std::uint64_t number);
    void addNull();
    [[nodiscard]] std::uint32_t size() const { return m_count; }
    [[nodiscard]] pqxx::binarystring value() const;

private:
    void addWord(std::uint32_t word);

    Of m_of;
    std::uint32_t m_count = 0;
    bool m_hasNull = false;
    std::string m_elements;
};

}
