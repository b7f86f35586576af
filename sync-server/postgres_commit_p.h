#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log_store.h"
#include "postgres_blobs_p.h"
#include "postgres_connection_p.h"
#include "postgres_values_p.h"

#include <map>
#include <set>
#include <utility>

namespace alongside::server {

/// The channel on which servers tell each other which space has news: its id in letters.
inline constexpr const char* kNewsChannel = "alongside_news";

/// Keeps every other server from writing to these spaces until the transaction ends. Always in one
/// order, so that no two wait for each other.
void lockSpaces(pqxx::work& at, const std::set<SpaceId>& spaces);

/// Says to the other servers, when the transaction is committed, that these spaces have news.
void tellOthers(pqxx::work& at, const std::set<SpaceId>& spaces);

/// Many writes in one transaction. All of them are judged in memory, against what the database says of
/// their chains, before a row is written: so one that is not good fails alone, without a savepoint for
/// each, and what is good goes out in a few statements for all of them.
///
/// Throws what libpqxx throws: then nothing of it is to be committed.
class PostgresBatch {
public:
    PostgresBatch(pqxx::work& at, std::span<const Write> writes);
    /// One result for each write, in order. They hold once the transaction is committed.
    std::vector<Result<store::Accepted>> run();

private:
    using Place = std::pair<SpaceId, log::ChainId>;
    struct Chain {
        log::Tip tip;
        bool grew = false;
        std::map<std::uint64_t, crypto::Hash>
            hashes; ///< those that were asked for, and the new ones
        std::map<std::uint64_t, std::vector<std::uint32_t>> erased; ///< edits of changes to come
    };
    struct Space {
        std::uint64_t membership = 0;
        std::uint64_t fresh = 0; ///< changes of its membership stream that are new
        bool hasNews = false;
        bool isErased = false;
        bool isFoundedAnew = false;
    };

    void readSpaces();
    void readErased();
    void readChains();
    void readErasures();
    Result<store::Accepted> take(const Write& write);
    std::optional<crypto::Hash> hashAt(const Place& place, const log::Run& run, std::uint64_t seq);
    Result<void> useToken(const Write& write);
    void keep(const Write& write, const store::Judged& judged, Chain& chain);
    void noteBlobs(const Write& write, const store::FreshChange& one, const Chain& chain);
    void insertWaiting();
    void saveTips();
    void saveMembership();
    void saveFoundedAnew();
    void erase(const SpaceId& space, const store::ErasureRecord& erasure);
    void tellNews();
    pqxx::work& m_at;
    std::span<const Write> m_writes;
    std::map<SpaceId, Space> m_spaces;
    std::map<Place, Chain> m_chains;
    /// Rows of `change` that wait for the next insert.
    struct Rows {
        ArrayParameter spaces{ArrayParameter::Of::Bytes};
        ArrayParameter audiences{ArrayParameter::Of::Bytes};
        ArrayParameter authors{ArrayParameter::Of::Bytes};
        ArrayParameter numbers{ArrayParameter::Of::Numbers};
        ArrayParameter headers{ArrayParameter::Of::Bytes};
        ArrayParameter payloads{ArrayParameter::Of::Bytes};
        ArrayParameter hashes{ArrayParameter::Of::Bytes};
        ArrayParameter seals{ArrayParameter::Of::Bytes};
        std::size_t bytes = 0;
    };
    Rows m_rows;
    BlobUses m_uses; ///< of the same changes
};

}
