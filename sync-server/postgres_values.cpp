// SPDX-License-Identifier: Apache-2.0
#include "postgres_values_p.h"

namespace alongside::server {

namespace {

    // Network byte order, as PostgreSQL has it everywhere.
    template<class Word>
    void append(std::string& to, Word word)
    {
        for (int shift = (static_cast<int>(sizeof(Word)) - 1) * 8; shift >= 0; shift -= 8)
            to.push_back(static_cast<char>((word >> shift) & 0xFF));
    }

}

Bytes bytesOf(const pqxx::field& field)
{
    const pqxx::binarystring raw(field);
    return {raw.data(), raw.data() + raw.size()};
}

std::uint64_t numberOf(const pqxx::field& field)
{
    return static_cast<std::uint64_t>(field.as<std::int64_t>());
}

ArrayParameter::ArrayParameter(Of of)
    : m_of(of)
{
}

void ArrayParameter::addWord(std::uint32_t word)
{
    append(m_elements, word);
}

void ArrayParameter::add(ByteView bytes)
{
    addWord(static_cast<std::uint32_t>(bytes.size()));
    m_elements.append(asText(bytes));
    ++m_count;
}

void ArrayParameter::add(std::uint64_t number)
{
    addWord(sizeof(number));
    append(m_elements, number);
    ++m_count;
}

void ArrayParameter::addNull()
{
    addWord(0xFFFFFFFF);
    m_hasNull = true;
    ++m_count;
}

pqxx::binarystring ArrayParameter::value() const
{
    std::string whole;
    whole.reserve(m_elements.size() + 20);
    append(whole, std::uint32_t{m_count == 0 ? 0U : 1U}); // dimensions
    append(whole, std::uint32_t{m_hasNull ? 1U : 0U});
    append(whole, static_cast<std::uint32_t>(m_of));
    if (m_count > 0) {
        append(whole, m_count);
        append(whole, std::uint32_t{1}); // the first index
    }
    return pqxx::binarystring(whole + m_elements);
}

}
