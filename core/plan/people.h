#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"
#include "store/vault.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::plan {

/// Somebody who uses this tablet. Known before they unlock.
struct Person {
    std::string id; ///< name of their folder; letters and digits
    store::PersonCard card;
    std::vector<std::string> ways{};      ///< in which they can unlock (store/ways_in.h)
    std::map<std::string, Bytes> shown{}; ///< what they put on the sign-in page, by name
};

/// The people who use one tablet: each has a folder of their own under `home`, with a vault that
/// opens with their PIN only.
class People {
public:
    /// `witnesses`: a folder on this machine that backups of `home` leave out; see store::Incarnation.
    explicit People(std::filesystem::path home, std::filesystem::path witnesses = {})
        : m_home(std::move(home))
        , m_witnesses(std::move(witnesses))
    {
    }

    /// In order of name. An empty or missing home has nobody. A folder that cannot be read is left
    /// out and reported by problems().
    [[nodiscard]] Result<std::vector<Person>> list() const;
    /// Adds somebody. AlreadyThere when the name is taken (names are how people tell them apart);
    /// BadArgument for an empty or absurd name or a secret that is too easy to guess.
    Result<Person> create(const store::PersonCard& card, std::string_view secret,
        crypto::PinCost cost = {}, std::string_view way = store::way::kPin);
    /// By id, or by name, whatever its case and accents. With an empty text: the only person there
    /// is. NoSuchPerson names those there are.
    [[nodiscard]] Result<Person> find(std::string_view nameOrId) const;
    [[nodiscard]] std::filesystem::path folderOf(const Person& person) const;
    [[nodiscard]] const std::filesystem::path& witnesses() const { return m_witnesses; }
    /// What went wrong in the last list().
    [[nodiscard]] const std::vector<Error>& problems() const { return m_problems; }

private:
    std::filesystem::path m_home;
    std::filesystem::path m_witnesses;
    mutable std::vector<Error> m_problems;
};

inline constexpr std::size_t kPersonNameCharactersMax = 100;

}
