#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "crypto/secret.h"
#include "crypto/symmetric.h"
#include "store/database.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::store {

/// The ways in which somebody can unlock what is theirs. Names are kept in files for ever.
namespace way {
    inline constexpr std::string_view kPin = "pin";
    /// Own pictures, touched in an order that only this person knows (WCAG 2.2, 3.3.8).
    inline constexpr std::string_view kPictures = "pictures";
    /// A long code on paper, for the day on which the others are forgotten.
    inline constexpr std::string_view kRecovery = "recovery";
}

/// A secret that is about to become a way in.
struct NewWay {
    crypto::Secret salt;
    crypto::Secret key; ///< what it wraps the vault's key with

    /// As long as crypto::keyFromPin takes, and fails as that.
    [[nodiscard]] static Result<NewWay> make(std::string_view secret, crypto::PinCost cost);
};

/// The ways into one vault. Each wraps the same key under a secret of its own, so that one can be added,
/// changed or taken away without the others; what it wrapped before is overwritten on disk.
///
/// Throws DatabaseFailure, as everything that works on a Database. Threads: as the database.
class WaysIn {
public:
    explicit WaysIn(Database& db)
        : m_db(&db)
    {
    }

    /// Inside a transaction of the caller's.
    static void create(Database& db);
    /// From the forms of a vault in which the PIN was the only way, and stood with the person.
    static void takeOverPin(Database& db);
    /// As open(), for one of those forms.
    [[nodiscard]] static Result<crypto::Secret> openWithPerson(
        Database& db, std::string_view way, std::string_view secret);

    /// In place of the secret that this way had, if any.
    void put(std::string_view way, const crypto::Secret& vaultKey, const crypto::Secret& wayKey,
        ByteView salt, crypto::PinCost cost);
    /// The vault's key. WrongPin when it is another secret, or there is no such way. Writes nothing.
    [[nodiscard]] Result<crypto::Secret> open(std::string_view way, std::string_view secret) const;
    /// False when it is the last one there is, which stays.
    [[nodiscard]] bool remove(std::string_view way);
    [[nodiscard]] std::vector<std::string> names() const;

private:
    Database* m_db;
};

/// What the sign-in page shows of somebody before they unlock, by name: in the clear, and so only what its
/// person put there: how they like pages to look, a small photo, the pictures that they unlock with.
class ShownTable {
public:
    static constexpr std::size_t kBytesMax = std::size_t{256} << 10U; ///< each
    static constexpr std::size_t kNamesMax = 32;

    explicit ShownTable(Database& db)
        : m_db(&db)
    {
    }
    static void create(Database& db);
    /// Empty takes it away. False when it is too much.
    [[nodiscard]] bool put(std::string_view name, ByteView value);
    /// What is larger than it may be is left out: somebody else wrote it.
    [[nodiscard]] std::map<std::string, Bytes> all() const;

private:
    Database* m_db;
};

}
