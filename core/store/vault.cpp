// SPDX-License-Identifier: Apache-2.0
// Opening and closing a vault; accounts and keys. The log part is in vault_log.cpp.
#include "store/vault.h"

#include "base/archive.h"
#include "base/planted.h"
#include "crypto/hash.h"
#include "store/blob_table.h"
#include "store/checked_pages.h"
#include "store/vault_inside_p.h"

namespace alongside::store {

namespace {

    constexpr const char* kSchema = R"(
CREATE TABLE person(
    one INTEGER PRIMARY KEY CHECK (one = 1), name TEXT NOT NULL, role TEXT NOT NULL
) STRICT;
CREATE TABLE space(
    space BLOB PRIMARY KEY, sealed BLOB NOT NULL, synced_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE audience_key(
    space BLOB NOT NULL, audience BLOB NOT NULL, epoch INTEGER NOT NULL, place INTEGER NOT NULL,
    sealed BLOB NOT NULL, PRIMARY KEY(space, audience, epoch, place)
) STRICT;
CREATE TABLE named(
    space BLOB NOT NULL, audience BLOB NOT NULL, author BLOB NOT NULL,
    on_membership INTEGER NOT NULL, other BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY(space, audience, author, on_membership, other)
) STRICT;
CREATE TABLE durable(
    space BLOB NOT NULL, audience BLOB NOT NULL, author BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY(space, audience, author)
) STRICT;
)";

    constexpr int kSchemaWithIncarnation = 3;
    constexpr const char* kSchemaAdded3 = R"(
CREATE TABLE setting(name TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
CREATE TABLE incarnation(
    one INTEGER PRIMARY KEY CHECK (one = 1), vault BLOB NOT NULL, copy BLOB NOT NULL,
    sealed INTEGER NOT NULL
) STRICT;
)";

    // A reach has a few steps: when what was said arrived. The reader whose id is all zero is the server.
    constexpr int kSchemaWithReaches = 4;
    constexpr const char* kSchemaAdded4 = R"(
CREATE TABLE reach(
    space BLOB NOT NULL, audience BLOB NOT NULL, author BLOB NOT NULL, reader BLOB NOT NULL,
    seq INTEGER NOT NULL, at_ms INTEGER NOT NULL, heard_ms INTEGER NOT NULL,
    PRIMARY KEY(space, audience, author, reader, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE reach_said(
    space BLOB NOT NULL, audience BLOB NOT NULL, author BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY(space, audience, author)
) STRICT, WITHOUT ROWID;
CREATE TABLE reach_cursor(
    space BLOB PRIMARY KEY, number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)";

    constexpr int kSchemaWithWaysIn = 5;

    void refuseNewer(Database& db)
    {
        if (const int found = db.schemaVersion(); found > kVaultSchema)
            throw DatabaseFailure{Error{ErrorCode::StoreNewer,
                "its form is " + std::to_string(found) + ", this version knows up to "
                    + std::to_string(kVaultSchema)}};
    }

    void addIncarnation(Database& db)
    {
        db.execute(kSchemaAdded3);
        crypto::SystemRandom random;
        db.prepare("INSERT INTO incarnation(one, vault, copy, sealed) VALUES (1, ?, ?, 0)")
            .bind(
                random.id<decltype(Incarnation::vault)>(), random.id<decltype(Incarnation::copy)>())
            .run();
    }

    void migrate(Database& db)
    {
        refuseNewer(db);
        const int found = db.schemaVersion();
        if (found == kVaultSchema)
            return;
        Transaction transaction(db);
        if (found == 0) {
            db.execute(kSchema);
            ChangeTable::create(db);
        }
        if (found < 2) {
            ChangeTable::createBases(db);
            SnapshotTable::create(db);
            db.execute("CREATE TABLE snapshot_offer(space BLOB NOT NULL, audience BLOB NOT NULL, "
                       "changes INTEGER NOT NULL, PRIMARY KEY(space, audience)) STRICT");
        }
        if (found < kSchemaWithIncarnation)
            addIncarnation(db);
        if (found < kSchemaWithReaches) {
            BlobTable::create(db);
            db.execute(kSchemaAdded4);
        }
        WaysIn::create(db);
        if (found != 0)
            WaysIn::takeOverPin(db);
        ShownTable::create(db);
        db.setSchemaVersion(kVaultSchema);
        transaction.commit();
    }

    // SQLite leaves out a damaged tail of its log without a word. What it would drop is put aside
    // first, so that it can still be looked at, and is reported by damage().
    Result<std::vector<std::string>> keepDamagedLog(const std::filesystem::path& file)
    {
        ALONGSIDE_TRY_LET(problems, damagedLog(file));
        if (problems.empty())
            return problems;
        const auto aside = file.parent_path() / ("damaged-" + toIso8601(SystemClock().now()));
        std::error_code code;
        std::filesystem::create_directories(aside, code);
        for (const char* ending : {"", "-wal"})
            if (!code)
                std::filesystem::copy_file(file.string() + ending,
                    aside / (file.filename().string() + ending),
                    std::filesystem::copy_options::skip_existing, code);
        if (code)
            return fail(folderError(aside, code));
        problems.push_back("a copy of what was found is in " + aside.string());
        return problems;
    }

    // Only a log that nobody writes to can be judged. Asking who somebody is must not open a
    // damaged one: SQLite would drop its end before open() could keep it and report it.
    bool isLogDamaged(const std::filesystem::path& folder, const std::filesystem::path& file)
    {
        std::error_code code;
        if (!std::filesystem::exists(file.string() + "-wal", code))
            return false;
        const auto lock = FolderLock::take(folder);
        if (!lock)
            return false;
        const auto problems = damagedLog(file);
        return problems && !problems->empty();
    }

    Result<crypto::Secret> vaultKey(Database& db, std::string_view way, std::string_view secret)
    {
        return db.schemaVersion() < kSchemaWithWaysIn ? WaysIn::openWithPerson(db, way, secret)
                                                      : WaysIn(db).open(way, secret);
    }

    Result<PersonFront> readFront(const std::filesystem::path& file, Database::Mode mode)
    {
        return guardedFlat([&]() -> Result<PersonFront> {
            Database db(file, mode);
            if (db.schemaVersion() > kVaultSchema)
                return fail(
                    ErrorCode::StoreNewer, "its form is " + std::to_string(db.schemaVersion()));
            auto row = db.prepare("SELECT name, role FROM person");
            if (!row.step())
                return fail(ErrorCode::StoreDamaged, "nobody is named in it");
            PersonFront front{{row.text(0), row.text(1)}, {std::string(way::kPin)}, {}};
            if (db.schemaVersion() >= kSchemaWithWaysIn) {
                front.ways = WaysIn(db).names();
                front.shown = ShownTable(db).all();
            }
            return front;
        });
    }

    struct AccountBody {
        SpaceAccount it;
        template<class Archive>
        void serialize(Archive& ar)
        {
            std::uint8_t format = 2;
            bool hasServer = it.server.has_value();
            if (!it.server)
                it.server.emplace();
            ar(format, it.authorSeed, it.member, hasServer, it.server->address, it.server->pin,
                it.hostingToken, it.invitationSeed);
            if (format < 1 || format > 2)
                throw cereal::Exception("account of another version");
            if (format >= 2) {
                bool isHidden = it.hiddenName.has_value();
                auto name = it.hiddenName.value_or("");
                ar(it.formerSeeds, isHidden, name);
                it.hiddenName = isHidden ? std::optional(std::move(name)) : std::nullopt;
            }
            if (!hasServer)
                it.server.reset();
        }
    };

}

Vault::Vault(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside))
{
}
Vault::~Vault() = default;

Incarnation Vault::Inside::incarnation()
{
    auto row = db.prepare("SELECT vault, copy, sealed FROM incarnation");
    Incarnation found;
    if (row.step())
        found = {row.id<decltype(Incarnation::vault)>(0), row.id<decltype(Incarnation::copy)>(1),
            row.number(2)};
    return found;
}

void Vault::Inside::saveIncarnation(const Incarnation& what)
{
    db.prepare("UPDATE incarnation SET copy = ?, sealed = ?").bind(what.copy, what.sealed).run();
}

Result<std::unique_ptr<Vault>> Vault::create(const std::filesystem::path& folder,
    const PersonCard& card, std::string_view secret, crypto::PinCost cost,
    const std::filesystem::path& witnesses, std::string_view way)
{
    ALONGSIDE_TRY_LET(lock, FolderLock::take(folder));
    ALONGSIDE_TRY_LET(first, NewWay::make(secret, cost));
    auto key = crypto::makeKey();

    return guardedFlat([&]() -> Result<std::unique_ptr<Vault>> {
        auto inside = std::make_unique<Inside>(
            std::move(lock), folder / kVaultFile, Database::Mode::OpenOrCreate);
        inside->key = std::move(key);
        inside->card = card;
        migrate(inside->db);
        Transaction transaction(inside->db);
        auto there = inside->db.prepare("SELECT 1 FROM person");
        if (there.step())
            return fail(ErrorCode::AlreadyThere, folder.string());
        inside->db.prepare("INSERT INTO person(one, name, role) VALUES (1, ?, ?)")
            .bind(card.name, card.role)
            .run();
        WaysIn(inside->db).put(way, inside->key, first.key, first.salt.view(), cost);
        transaction.commit();
        inside->witness = IncarnationFile(witnesses);
        ALONGSIDE_TRY(inside->witness.write(inside->incarnation()));
        return std::unique_ptr<Vault>(new Vault(std::move(inside)));
    });
}

// A vault from before there were witnesses has not been seen to be copied.
Result<void> Vault::lookForCopy(bool isFirstTime)
{
    auto here = valueOrThrow(guarded([&] { return m_inside->incarnation(); }));
    if (!isFirstTime && !isPlanted(Defect::CopyUnnoticed)
        && !here.isWitnessedBy(m_inside->witness.read(here))) {
        // The key first: a crash before the rest is noticed again.
        ALONGSIDE_TRY_LET(all, spaces());
        for (const auto& space : all)
            ALONGSIDE_TRY(renewAuthor(space));
        here.copy = crypto::SystemRandom().id<decltype(Incarnation::copy)>();
        ALONGSIDE_TRY(guarded([&] { m_inside->saveIncarnation(here); }));
        m_inside->wasCopied = true;
    }
    return m_inside->witness.write(here);
}

bool Vault::wasCopied() const
{
    return m_inside->wasCopied;
}

Result<void> Vault::renewAuthor(const SpaceId& space)
{
    ALONGSIDE_TRY_LET(before, account(space));
    // Who has not joined yet has written nothing.
    if (!before.invitationSeed.empty())
        return {};
    const auto next = crypto::AuthorKeys::make();
    before.formerSeeds.push_back(std::move(before.authorSeed));
    before.authorSeed = Bytes(next.seed().begin(), next.seed().end());
    return saveAccount(space, before);
}

Result<std::unique_ptr<Vault>> Vault::open(const std::filesystem::path& folder,
    std::string_view secret, const std::filesystem::path& witnesses, std::string_view way)
{
    const auto file = folder / kVaultFile;
    std::error_code code;
    if (!std::filesystem::exists(file, code))
        return fail(ErrorCode::NotFound, file.string());
    ALONGSIDE_TRY_LET(lock, FolderLock::take(folder));
    ALONGSIDE_TRY_LET(lost, keepDamagedLog(file));
    return guardedFlat([&]() -> Result<std::unique_ptr<Vault>> {
        auto inside = std::make_unique<Inside>(std::move(lock), file, Database::Mode::OpenExisting);
        inside->damagedAtOpening = std::move(lost);
        if (inside->db.schemaVersion() == 0)
            return fail(ErrorCode::StoreDamaged, "nobody is named in it");
        refuseNewer(inside->db);
        std::unique_ptr<Vault>
            vault; // goes after the statement, whatever fails: it has the database
        auto row = inside->db.prepare("SELECT name, role FROM person");
        if (!row.step())
            return fail(ErrorCode::StoreDamaged, "nobody is named in it");
        inside->card = {row.text(0), row.text(1)};
        ALONGSIDE_TRY_LET(key, vaultKey(inside->db, way, secret));
        inside->key = std::move(key);
        const bool isFirstTime = inside->db.schemaVersion() < kSchemaWithIncarnation;
        migrate(inside->db);
        inside->witness = IncarnationFile(witnesses);
        vault.reset(new Vault(std::move(inside)));
        if (vault->m_inside->witness.isUsed())
            ALONGSIDE_TRY(vault->lookForCopy(isFirstTime));
        return vault;
    });
}

Result<PersonFront> Vault::peek(const std::filesystem::path& folder)
{
    const auto file = folder / kVaultFile;
    std::error_code code;
    if (!std::filesystem::exists(file, code))
        return fail(ErrorCode::NotFound, file.string());
    if (isLogDamaged(folder, file)) {
        if (auto front = readFront(file, Database::Mode::ReadAsIs))
            return front;
        ALONGSIDE_TRY(keepDamagedLog(file));
    }
    return readFront(file, Database::Mode::OpenExisting);
}

const PersonCard& Vault::card() const
{
    return m_inside->card;
}

Result<std::vector<SpaceId>> Vault::spaces() const
{
    return guarded([&] {
        std::vector<SpaceId> ids;
        auto rows = m_inside->db.prepare("SELECT space FROM space ORDER BY rowid");
        while (rows.step())
            ids.push_back(rows.id<SpaceId>(0));
        return ids;
    });
}

Result<SpaceAccount> Vault::account(const SpaceId& space) const
{
    return guardedFlat([&]() -> Result<SpaceAccount> {
        auto row = m_inside->db.prepare("SELECT sealed FROM space WHERE space = ?");
        row.bind(space);
        if (!row.step())
            return fail(ErrorCode::NotFound, "space " + space.hex().substr(0, 8));
        ALONGSIDE_TRY_LET(plain,
            crypto::decrypt(m_inside->key, row.blob(0),
                crypto::hashBytesOf("alongside account", {space.view()}), "account"));
        ALONGSIDE_TRY_LET(body, decode<AccountBody>(plain, "account"));
        return std::move(body.it);
    });
}

Result<void> Vault::saveAccount(const SpaceId& space, const SpaceAccount& account)
{
    const auto sealed = crypto::encrypt(m_inside->key, encode(AccountBody{account}),
        crypto::hashBytesOf("alongside account", {space.view()}));
    return guarded([&] {
        m_inside->db
            .prepare("INSERT INTO space(space, sealed) VALUES (?, ?) "
                     "ON CONFLICT(space) DO UPDATE SET sealed = excluded.sealed")
            .bind(space, sealed)
            .run();
    });
}

Result<void> Vault::saveKey(const SpaceId& space, const AudienceId& audience, std::uint32_t epoch,
    const crypto::Secret& key)
{
    ALONGSIDE_TRY_LET(there, keys(space, audience, epoch));
    if (there.size() >= kKeysPerEpochMax)
        return {};
    for (const auto& known : there)
        if (crypto::sameSecret(known.view(), key.view()))
            return {};
    const auto sealed = crypto::encrypt(m_inside->key, key.view(),
        crypto::hashBytesOf(
            "alongside audience key", {space.view(), audience.view(), encode(epoch)}));
    return guarded([&] {
        m_inside->db
            .prepare("INSERT INTO audience_key(space, audience, epoch, place, sealed) VALUES (?, "
                     "?, ?, ?, ?)")
            .bind(space, audience, epoch, static_cast<std::uint64_t>(there.size()), sealed)
            .run();
    });
}

Result<std::vector<crypto::Secret>> Vault::keys(
    const SpaceId& space, const AudienceId& audience, std::uint32_t epoch) const
{
    return guardedFlat([&]() -> Result<std::vector<crypto::Secret>> {
        std::vector<crypto::Secret> found;
        auto rows
            = m_inside->db.prepare("SELECT sealed FROM audience_key "
                                   "WHERE space = ? AND audience = ? AND epoch = ? ORDER BY place");
        rows.bind(space, audience, epoch);
        while (rows.step()) {
            ALONGSIDE_TRY_LET(plain,
                crypto::decrypt(m_inside->key, rows.blob(0),
                    crypto::hashBytesOf(
                        "alongside audience key", {space.view(), audience.view(), encode(epoch)}),
                    "audience key"));
            found.emplace_back(ByteView(plain));
        }
        return found;
    });
}

Result<std::optional<crypto::Secret>> Vault::key(
    const SpaceId& space, const AudienceId& audience, std::uint32_t epoch) const
{
    ALONGSIDE_TRY_LET(all, keys(space, audience, epoch));
    return all.empty() ? std::optional<crypto::Secret>() : std::optional(std::move(all.front()));
}

Result<std::string> Vault::setting(std::string_view name) const
{
    return guardedFlat([&]() -> Result<std::string> {
        auto row = m_inside->db.prepare("SELECT sealed FROM setting WHERE name = ?");
        row.bind(name);
        if (!row.step())
            return std::string();
        ALONGSIDE_TRY_LET(plain,
            crypto::decrypt(m_inside->key, row.blob(0),
                crypto::hashBytesOf("alongside setting", {asBytes(name)}), "a setting"));
        return decode<std::string>(plain, "a setting");
    });
}

Result<void> Vault::setSetting(std::string_view name, std::string_view value)
{
    const auto sealed = crypto::encrypt(m_inside->key, encode(std::string(value)),
        crypto::hashBytesOf("alongside setting", {asBytes(name)}));
    return guarded([&] {
        m_inside->db
            .prepare("INSERT INTO setting(name, sealed) VALUES (?, ?) "
                     "ON CONFLICT(name) DO UPDATE SET sealed = excluded.sealed")
            .bind(name, sealed)
            .run();
    });
}

namespace {
    std::string judgingOf(const SpaceId& space)
    {
        return "before judging " + space.hex();
    }
}

Result<void> Vault::setBeforeJudging(const SpaceId& space, std::string_view before)
{
    // Whatever is written after it is only on the disk when this is.
    const Relaxed relaxed(m_inside->db);
    return setSetting(judgingOf(space), before);
}

Result<std::string> Vault::beforeJudging(const SpaceId& space) const
{
    return setting(judgingOf(space));
}

void Vault::limitPages(std::int64_t pagesMax)
{
    m_inside->db.limitPages(pagesMax);
}

}
