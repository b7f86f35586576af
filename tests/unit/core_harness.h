#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What the tests of the core share: a folder, a clock, outcomes in words, and chains made by hand,
// so that tests can also make what no honest program would.

#include "base/clock.h"
#include "crdt/operations.h"
#include "crypto/symmetric.h"
#include "log/chain.h"
#include "log/payload.h"
#include "log/statement.h"
#include "store/edit_sealing.h"

#include "must.h"
#include "temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace alongside::test {

/// A clock that says what it is told to.
class FakeClock final : public Clock {
public:
    [[nodiscard]] TimeMs now() const override { return time; }
    TimeMs time = 1'760'000'000'000;
};

/// A payload in its outer form, with something in it that is not encrypted and says nothing.
Bytes plainPayload(ByteView anything);

/// Both parts of an edit in one, for tests that damage bytes.
Bytes bytesOf(const crdt::Edit& edit);
Result<crdt::Edit> editOf(ByteView bytes);

inline constexpr crypto::PinCost kQuickPin{1, 64 << 10};

/// "ok", or the error's name as --json has it: readable where an assertion fails.
template<class T>
std::string outcome(const Result<T>& result)
{
    return result ? "ok" : std::string(words(result.error().code).name);
}

/// Keys that are the same in every run.
crypto::AuthorKeys keysFrom(std::uint8_t number);

/// An id whose bytes are all this number.
template<class Id>
Id idFrom(std::uint8_t number)
{
    Id id;
    id.bytes.fill(number);
    return id;
}

Bytes fileBytes(const std::filesystem::path& file);
bool contains(const Bytes& where, std::string_view words);

/// One author's chain in one audience, made by hand. Nothing is checked.
class ChainMaker {
public:
    ChainMaker(SpaceId space, AudienceId audience, const crypto::AuthorKeys& keys);

    ChainMaker& add(Bytes payload, std::vector<log::Dependency> dependencies = {},
        Stamp at = {1'760'000'000'000, 0}, std::uint32_t epoch = 0);
    /// Says something harmless in as many edits as are needed, which hold these blobs.
    ChainMaker& addNaming(const std::vector<log::BlobUse>& blobs);
    ChainMaker& addStatements(const std::vector<log::Statement>& statements,
        std::vector<log::Dependency> dependencies = {}, Stamp at = {1'760'000'000'000, 0});
    ChainMaker& addEdits(const crypto::Secret& key, std::uint32_t epoch, const crdt::Edits& edits,
        std::vector<log::Dependency> dependencies = {}, Stamp at = {1'760'000'000'000, 0});
    /// Encrypted as edits are, whatever it holds.
    ChainMaker& addEncrypted(const crypto::Secret& key, std::uint32_t epoch, ByteView plain,
        std::vector<log::Dependency> dependencies = {}, Stamp at = {1'760'000'000'000, 0});

    [[nodiscard]] log::Run run(std::uint64_t first, std::uint64_t last) const;
    /// All of it that is here.
    [[nodiscard]] log::Run run() const { return run(m_before + 1, size()); }
    [[nodiscard]] log::Tip tip(std::uint64_t seq) const;
    [[nodiscard]] std::uint64_t size() const { return m_before + m_changes.size(); }
    [[nodiscard]] const log::ChainId& id() const { return m_chain; }
    [[nodiscard]] const SpaceId& space() const { return m_space; }
    /// Continues a chain of which only the end is known.
    void continueFrom(const log::Tip& tip);

private:
    ChainMaker& addChange(const log::Header& header, Bytes payload);

    SpaceId m_space;
    log::ChainId m_chain;
    crypto::AuthorKeys m_keys;
    std::uint64_t m_before = 0; ///< changes that are not here
    crypto::Hash m_beforeHash;
    std::vector<log::Change> m_changes;
    std::vector<crypto::Hash> m_hashes;
};

}
