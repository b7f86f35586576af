// SPDX-License-Identifier: Apache-2.0
#include "plan/people.h"

#include "base/text.h"
#include "plan/secrets.h"

#include <algorithm>

namespace alongside::plan {

namespace {

    constexpr const char* kPeopleFolder = "people";

    // Eight hexadecimal digits by chance: the folder's name says nothing about the person.
    std::string newFolderName()
    {
        std::array<std::uint8_t, 4> bytes{};
        crypto::SystemRandom().fill(bytes);
        return toHex(bytes);
    }

    Result<std::string> checkedName(std::string_view given)
    {
        const auto name = composed(trimmed(given));
        if (!name || name->empty() || codePoints(*name) > kPersonNameCharactersMax
            || std::any_of(name->begin(), name->end(),
                [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
            return fail(ErrorCode::BadArgument,
                "a name has 1 to " + std::to_string(kPersonNameCharactersMax) + " letters");
        return *name;
    }

}

Result<std::vector<Person>> People::list() const
{
    m_problems.clear();
    std::vector<Person> people;
    std::error_code code;
    const auto folder = m_home / kPeopleFolder;
    if (!std::filesystem::exists(folder, code))
        return people;
    for (const auto& entry : std::filesystem::directory_iterator(folder, code)) {
        auto front = store::Vault::peek(entry.path());
        if (front)
            people.push_back({entry.path().filename().string(), std::move(front->card),
                std::move(front->ways), std::move(front->shown)});
        else
            m_problems.push_back(
                {front.error().code, entry.path().string() + ": " + front.error().detail});
    }
    if (code)
        return fail(ErrorCode::StorageFailed, folder.string() + ": " + code.message());
    std::sort(people.begin(), people.end(), [](const Person& a, const Person& b) {
        return std::pair(folded(a.card.name), a.id) < std::pair(folded(b.card.name), b.id);
    });
    return people;
}

Result<Person> People::create(const store::PersonCard& card, std::string_view secret,
    crypto::PinCost cost, std::string_view way)
{
    ALONGSIDE_TRY_LET(name, checkedName(card.name));
    ALONGSIDE_TRY(checkSecretIsUsable(way, secret));
    ALONGSIDE_TRY_LET(people, list());
    for (const auto& person : people)
        if (folded(person.card.name) == folded(name))
            return fail(ErrorCode::AlreadyThere, person.card.name);
    Person person{
        newFolderName(), {name, card.role}, {std::string(way)}, {}};
    ALONGSIDE_TRY(store::Vault::create(
        folderOf(person), person.card, normalSecret(way, secret), cost, m_witnesses, way));
    return person;
}

Result<Person> People::find(std::string_view nameOrId) const
{
    ALONGSIDE_TRY_LET(people, list());
    if (nameOrId.empty() && people.size() == 1)
        return people.front();
    std::string known;
    for (const auto& person : people) {
        if (!nameOrId.empty()
            && (person.id == nameOrId || folded(person.card.name) == folded(nameOrId)))
            return person;
        known += (known.empty() ? "" : ", ") + person.card.name;
    }
    // The one who is asked for may be the one whose store cannot be read.
    if (!m_problems.empty())
        return fail(m_problems.front());
    if (people.empty())
        return fail(ErrorCode::NoSuchPerson, "nobody uses this tablet yet");
    if (nameOrId.empty())
        return fail(ErrorCode::NoSuchPerson, "say which: " + known);
    return fail(ErrorCode::NoSuchPerson, std::string(nameOrId) + "; there is: " + known);
}

std::filesystem::path People::folderOf(const Person& person) const
{
    return m_home / kPeopleFolder / person.id;
}

}
