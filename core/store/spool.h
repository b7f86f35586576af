#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "crypto/symmetric.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::store {

class Vault;

/// What is on its way into a plan and not saved yet: a sound while it is spoken, a photo that waits for
/// its words, a drawing. On disk as it grows, so that a crash or a flat battery costs the last moment
/// and no more; and encrypted under a key that only the vault has, so that whoever finds the tablet
/// hears and sees nothing.
///
/// A file is a fresh nonce and then one sealed part after the other, each under its number. What was
/// being written when the power went is an unfinished last part: it is left out, and all before it holds.
///
/// Threads: those of the vault.
class Spool {
public:
    /// With the vault's own key for it, which is made when there is none.
    static Result<Spool> open(const std::filesystem::path& folder, Vault& vault);

    /// Begins one anew. Names are letters, digits and '-': BadArgument for others.
    Result<void> begin(std::string_view name);
    /// Adds to what begin() began since open(). On disk when it returns. TooLong, StorageFull …
    Result<void> append(std::string_view name, ByteView part);
    /// The whole of it at once, in place of what was there: the old or the new, never half of one.
    Result<void> put(std::string_view name, ByteView whole);
    /// What there is of it. NotFound.
    [[nodiscard]] Result<Bytes> read(std::string_view name) const;
    /// It is saved, or not wanted. Nothing happens when it is not there.
    void discard(std::string_view name);
    /// Everything that is there, in no order.
    [[nodiscard]] std::vector<std::string> names() const;

    /// At most so much in one: what a plan keeps.
    static const std::size_t kBytesMax;

private:
    struct Growing {
        std::string name;
        crypto::Nonce nonce;
        std::uint32_t parts = 0;
        std::uint64_t bytes = 0;
    };
    Spool(std::filesystem::path folder, crypto::Secret key);
    [[nodiscard]] Result<std::filesystem::path> pathOf(std::string_view name) const;

    std::filesystem::path m_folder;
    crypto::Secret m_key;
    std::vector<Growing> m_growing;
};

}
