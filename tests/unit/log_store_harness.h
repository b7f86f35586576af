#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// A server's store of one kind or the other, and a plan whose people write to it.

#include "membership_maker.h"

#include "log_store.h"

#include <memory>
#include <string>

namespace alongside::test {

enum class StoreKind { Sqlite, Postgres };

/// Where a store of that kind lies; what is there stays when it is opened again.
class StorePlace {
public:
    explicit StorePlace(StoreKind kind);
    [[nodiscard]] Result<std::unique_ptr<server::LogStore>> open() const;
    /// Changes rows behind the store's back.
    void alter(const std::string& sql) const;
    /// PostgreSQL's address.
    [[nodiscard]] const std::string& address() const { return m_address; }

private:
    StoreKind m_kind;
    TemporaryFolder m_folder;
    std::string m_address;
};

/// A payload in which something was said that can be erased.
Bytes payloadSaying(std::string_view words);
/// Whether words are in a run's payloads.
bool says(const std::optional<log::Run>& run, std::string_view words);

/// A store with tools to write to it as a server does.
class LogStoreHarness : public Circle {
protected:
    explicit LogStoreHarness(StoreKind kind);

    [[nodiscard]] server::Write writeOf(
        const ChainMaker& chain, std::uint64_t first, std::uint64_t last, const Actor& by) const;
    /// All that is new of somebody's membership chain.
    [[nodiscard]] server::Write founding() const;
    /// "ok: 3 new", or the error's name.
    std::string commit(const server::Write& write);
    std::vector<std::string> commit(const std::vector<server::Write>& writes);
    void commitFounding() { EXPECT_EQ(commit(founding()), "ok: 1 new"); }
    server::Write erasing(const Actor& by, const log::Erasure& what);
    Bytes invite(std::uint32_t uses, std::uint8_t number = 1);
    void reopen();

    StorePlace place;
    std::unique_ptr<server::LogStore> store;
    ChainMaker words; ///< what the founder says to everyone
};

/// What commit() gives, in words.
std::string wordsOf(const Result<store::Accepted>& result);

}
