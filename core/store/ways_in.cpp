// SPDX-License-Identifier: Apache-2.0
#include "store/ways_in.h"

#include "crypto/keys.h"

namespace alongside::store {

namespace {

    ByteView wrapContext()
    {
        return asBytes("alongside vault key");
    }

    // A row of salt, passes, memory, sealed key.
    Result<crypto::Secret> unwrapped(Statement& row, std::string_view secret)
    {
        if (!row.step())
            return fail(ErrorCode::WrongPin);
        ALONGSIDE_TRY_LET(
            wayKey, crypto::keyFromPin(secret, row.blob(0), {row.number(1), row.number(2)}));
        const auto key = crypto::decrypt(wayKey, row.blob(3), wrapContext(), "vault key");
        if (!key)
            return fail(ErrorCode::WrongPin);
        return crypto::Secret(*key);
    }

}

Result<NewWay> NewWay::make(std::string_view secret, crypto::PinCost cost)
{
    NewWay made;
    made.salt = crypto::Secret(crypto::kSaltBytes);
    crypto::SystemRandom().fill(made.salt.mutableView());
    ALONGSIDE_TRY_LET(key, crypto::keyFromPin(secret, made.salt.view(), cost));
    made.key = std::move(key);
    return made;
}

void WaysIn::create(Database& db)
{
    db.execute(R"(
CREATE TABLE way_in(
    name TEXT PRIMARY KEY, salt BLOB NOT NULL, passes INTEGER NOT NULL, memory INTEGER NOT NULL,
    sealed_key BLOB NOT NULL
) STRICT)");
}

void WaysIn::takeOverPin(Database& db)
{
    db.prepare("INSERT INTO way_in(name, salt, passes, memory, sealed_key) "
               "SELECT ?, salt, passes, memory, sealed_key FROM person")
        .bind(way::kPin)
        .run();
    for (const auto* column : {"salt", "passes", "memory", "sealed_key"})
        db.execute((std::string("ALTER TABLE person DROP COLUMN ") + column).c_str());
}

void WaysIn::put(std::string_view way, const crypto::Secret& vaultKey, const crypto::Secret& wayKey,
    ByteView salt, crypto::PinCost cost)
{
    const auto sealed = crypto::encrypt(wayKey, vaultKey.view(), wrapContext());
    m_db->prepare(
            "INSERT INTO way_in(name, salt, passes, memory, sealed_key) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT(name) DO UPDATE SET salt = excluded.salt, passes = excluded.passes, "
            "memory = excluded.memory, sealed_key = excluded.sealed_key")
        .bind(way, salt, cost.passes, cost.memoryBytes, sealed)
        .run();
}

Result<crypto::Secret> WaysIn::open(std::string_view way, std::string_view secret) const
{
    auto row = m_db->prepare("SELECT salt, passes, memory, sealed_key FROM way_in WHERE name = ?");
    return unwrapped(row.bind(way), secret);
}

Result<crypto::Secret> WaysIn::openWithPerson(
    Database& db, std::string_view way, std::string_view secret)
{
    if (way != way::kPin)
        return fail(ErrorCode::WrongPin);
    auto row = db.prepare("SELECT salt, passes, memory, sealed_key FROM person");
    return unwrapped(row, secret);
}

bool WaysIn::remove(std::string_view way)
{
    auto others = m_db->prepare("SELECT 1 FROM way_in WHERE name <> ?");
    others.bind(way);
    if (!others.step())
        return false;
    m_db->prepare("DELETE FROM way_in WHERE name = ?").bind(way).run();
    return true;
}

std::vector<std::string> WaysIn::names() const
{
    std::vector<std::string> names;
    for (auto row = m_db->prepare("SELECT name FROM way_in ORDER BY name"); row.step();)
        names.push_back(row.text(0));
    return names;
}

void ShownTable::create(Database& db)
{
    db.execute("CREATE TABLE shown(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT");
}

bool ShownTable::put(std::string_view name, ByteView value)
{
    if (value.empty()) {
        m_db->prepare("DELETE FROM shown WHERE name = ?").bind(name).run();
        return true;
    }
    auto others = m_db->prepare("SELECT count(*) FROM shown WHERE name <> ?");
    others.bind(name);
    if (value.size() > kBytesMax || !others.step() || others.number(0) >= kNamesMax)
        return false;
    m_db->prepare("INSERT INTO shown(name, value) VALUES (?, ?) "
                  "ON CONFLICT(name) DO UPDATE SET value = excluded.value")
        .bind(name, value)
        .run();
    return true;
}

std::map<std::string, Bytes> ShownTable::all() const
{
    std::map<std::string, Bytes> shown;
    auto row = m_db->prepare("SELECT name, value FROM shown WHERE length(value) <= ? LIMIT ?");
    row.bind(kBytesMax, kNamesMax);
    while (row.step()) {
        const auto value = row.blob(1);
        shown.emplace(row.text(0), Bytes(value.begin(), value.end()));
    }
    return shown;
}

}
