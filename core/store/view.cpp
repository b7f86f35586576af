// SPDX-License-Identifier: Apache-2.0
// Making a view and changing it. Reading it: view_reading.cpp.
#include "store/view.h"

#include "store/search_tokenizer.h"

#include <algorithm>
#include <utility>

namespace alongside::store {

namespace {

    // Bump it when the tables below change: images of other forms are made afresh.
    constexpr int kViewForm = 1;
    constexpr int kChangesPerCommit = 256;

    constexpr const char* kTables = R"(
CREATE TABLE name(what INTEGER NOT NULL, number INTEGER NOT NULL, key BLOB NOT NULL,
    PRIMARY KEY(what, number)) STRICT, WITHOUT ROWID;
CREATE TABLE record(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL, audience INTEGER NOT NULL, kind INTEGER NOT NULL,
    retired INTEGER NOT NULL, changed_ms INTEGER NOT NULL, changed_count INTEGER NOT NULL, state BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX record_by_id ON record(id, kind, audience);
CREATE INDEX record_by_kind ON record(kind, retired, changed_ms, changed_count, id);
CREATE TABLE touch(row INTEGER NOT NULL, author INTEGER NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY(row, author, seq)) STRICT, WITHOUT ROWID;
)";

    std::string inQuotes(std::string_view name)
    {
        std::string text = "\"";
        for (const char c : name) {
            text += c;
            if (c == '"')
                text += c;
        }
        return text + '"';
    }

    const char* sqlType(ColumnType type)
    {
        switch (type) {
        case ColumnType::Text:
            return " TEXT";
        case ColumnType::Whole:
            return " INTEGER";
        case ColumnType::Number:
            return " REAL";
        case ColumnType::Reference:
        case ColumnType::Media:
            return " BLOB";
        }
        return " TEXT";
    }

    std::string_view keyOf(const AudienceId& id)
    {
        return asText(id.view());
    }
    std::string_view keyOf(const AuthorId& id)
    {
        return asText(id.view());
    }

    // What a column shows of a record; nothing when the field is empty or not of that type.
    crdt::Value shownIn(const crdt::RecordState& state, const std::string& field)
    {
        if (const auto* values = state.field(field))
            if (const auto* latest = values->latest())
                return latest->value;
        if (const auto* text = state.text(field))
            return text->text();
        if (const auto* set = state.set(field)) {
            std::string names;
            for (const auto& value : set->values())
                if (const auto* name = std::get_if<std::string>(&value))
                    names += (names.empty() ? "" : "\n") + *name;
            return names;
        }
        return std::monostate{};
    }

}

std::string ViewSchema::text() const
{
    std::string all;
    for (const auto& kind : kinds) {
        all += kind.name + ':';
        for (const auto& column : kind.columns)
            all += column.field + '/' + std::to_string(static_cast<int>(column.type))
                + (column.searched ? "s," : ",");
        all += ';';
    }
    return all;
}

// Where a record stands, or is going to stand.
struct View::Row {
    RecordPlace place;
    std::int64_t number = 0;
    bool isNew = true;
    bool wasRetired = false;
};

// A record that a change is about to alter.
struct View::Working {
    Row row;
    crdt::RecordState state;
};

View::View(const ViewSchema& schema)
    : View(schema, std::make_unique<Database>())
{
    m_db->setSchemaVersion(kViewForm);
    m_db->execute(kTables);
    // The index keeps no text of its own: what was found is read from where it stands.
    std::string searched;
    for (const auto& table : m_tables) {
        std::string sql = "CREATE TABLE " + table.name + "(row INTEGER PRIMARY KEY";
        for (const auto& column : table.columns)
            sql += ", " + inQuotes(column.field) + sqlType(column.type);
        m_db->execute((sql + ") STRICT").c_str());
        if (!table.words.empty())
            searched += (searched.empty() ? "SELECT row, " : " UNION ALL SELECT row, ")
                + table.words + " FROM " + table.name;
    }
    if (searched.empty())
        searched = "SELECT 0, '' WHERE 0";
    m_db->execute(("CREATE VIEW searched(row, words) AS " + searched).c_str());
    m_db->execute(("CREATE VIRTUAL TABLE said USING fts5(words, content='searched', "
                   "content_rowid='row', tokenize='"
        + std::string(kSearchTokenizer) + "')")
                      .c_str());
}

View::View(const ViewSchema& schema, std::unique_ptr<Database> db)
    : m_db(std::move(db))
{
    m_db->execute("PRAGMA secure_delete=ON");
    m_db->enableSearch();
    for (const auto& kind : schema.kinds) {
        Table table{kind.name, inQuotes("kind " + kind.name), kind.columns, {}, {}, {}};
        table.insert = "INSERT OR REPLACE INTO " + table.name + " VALUES (?";
        for (const auto& column : kind.columns) {
            table.insert += ", ?";
            if (column.searched)
                table.words += (table.words.empty() ? "coalesce(" : " || char(10) || coalesce(")
                    + inQuotes(column.field) + ", '')";
        }
        table.insert += ')';
        table.readWords = "SELECT " + table.words + " FROM " + table.name + " WHERE row = ?";
        m_tables.push_back(std::move(table));
    }
}

View::~View() = default;

Result<std::unique_ptr<View>> View::fromImage(const ViewSchema& schema, DatabaseImage image)
{
    return guardedFlat([&]() -> Result<std::unique_ptr<View>> {
        auto db = std::make_unique<Database>(std::move(image));
        if (db->schemaVersion() != kViewForm)
            return fail(ErrorCode::StoreDamaged, "a view of another form");
        auto view = std::unique_ptr<View>(new View(schema, std::move(db)));
        auto names
            = view->m_db->prepare("SELECT what, number, key FROM name ORDER BY what, number");
        while (names.step()) {
            const auto what = names.number(0);
            if (what >= kNamedCount || names.number(1) != view->m_numbers[what].names.size())
                return fail(ErrorCode::StoreDamaged, "a view with a gap");
            const auto key = names.blob(2);
            view->m_numbers[what].numbers.emplace(asText(key), names.whole(1));
            view->m_numbers[what].names.emplace_back(asText(key));
        }
        auto last = view->m_db->prepare("SELECT COALESCE(MAX(row), 0) FROM record");
        view->m_nextRow = (last.step() ? last.whole(0) : 0) + 1;
        return view;
    });
}

void View::forgetErased()
{
    static_cast<void>(guarded([&] {
        commit();
        m_db->execute("INSERT INTO said(said) VALUES('optimize')");
    }));
}

Result<DatabaseImage> View::image() const
{
    return guarded([&] {
        commit();
        return m_db->image();
    });
}

std::int64_t View::knownNumber(Named what, std::string_view key) const
{
    const auto& numbers = m_numbers[what].numbers;
    const auto it = numbers.find(key);
    return it == numbers.end() ? -1 : it->second;
}

std::int64_t View::numberOf(Named what, std::string_view key)
{
    if (const auto known = knownNumber(what, key); known >= 0)
        return known;
    auto& of = m_numbers[what];
    const auto number = static_cast<std::int64_t>(of.names.size());
    m_db->prepare("INSERT INTO name(what, number, key) VALUES (?, ?, ?)")
        .bind(static_cast<int>(what), number, asBytes(key))
        .run();
    of.numbers.emplace(key, number);
    of.names.emplace_back(key);
    return number;
}

const std::string& View::nameOf(Named what, std::int64_t number) const
{
    const auto& names = m_numbers[what].names;
    if (number < 0 || static_cast<std::size_t>(number) >= names.size())
        throw DatabaseFailure{Error{ErrorCode::StoreDamaged, "a view names what it does not know"}};
    return names[static_cast<std::size_t>(number)];
}

const View::Table* View::tableOf(std::string_view kind) const
{
    const auto it = std::find_if(
        m_tables.begin(), m_tables.end(), [kind](const Table& t) { return t.kind == kind; });
    return it == m_tables.end() ? nullptr : &*it;
}

void View::beginMany()
{
    if (m_many++ > 0 || m_uncommitted > 0)
        return;
    m_db->prepare("BEGIN").run();
}

// In memory a transaction saves nothing from anything. Each end of one has the search index write out the
// words that it gathered, which takes as long as all the rest of a small change.
void View::endMany()
{
    if (--m_many == 0 && ++m_uncommitted >= kChangesPerCommit)
        commit();
}

void View::commit() const
{
    if (m_many > 0 || std::exchange(m_uncommitted, 0) == 0)
        return;
    try {
        m_db->prepare("COMMIT").run();
    } catch (const DatabaseFailure&) {
        // Out of memory a moment ago, SQLite undid all of it by itself: the log says it again when the
        // space is opened next.
    }
}

Result<void> View::apply(
    const log::ChainId& chain, std::uint64_t seq, Stamp at, const crdt::Edits& edits)
{
    return guardedFlat([&]() -> Result<void> {
        beginMany();
        auto done = applyOne(chain, seq, at, edits);
        endMany();
        return done;
    });
}

Result<void> View::applyOne(
    const log::ChainId& chain, std::uint64_t seq, Stamp at, const crdt::Edits& edits)
{
    // All that can fail comes first, in memory; what is written afterwards is written whole.
    std::vector<Working> records;
    std::map<crdt::RecordKey, std::size_t> known;
    for (std::size_t number = 0; number < edits.size(); ++number) {
        const auto& edit = edits[number];
        std::size_t which = records.size();
        if (edits.size() > 1)
            which = known.try_emplace(edit.record, which).first->second;
        if (which == records.size()) {
            ALONGSIDE_TRY_LET(loaded, load({chain.audience, edit.record}));
            records.push_back(std::move(loaded));
        }
        auto& state = records[which].state;
        for (std::size_t i = 0; i < edit.ops.size(); ++i)
            state.apply(edit.ops[i], crdt::OpId{chain.author, seq, crdt::opIndex(number, i)}, at);
    }
    for (const auto& record : records)
        touch(save(record.row, record.state, record.state.bytes()), chain, seq);
    return {};
}

Result<void> View::adopt(const RecordPlace& place, const crdt::RecordState& state, ByteView bytes)
{
    return guarded([&] {
        beginMany();
        save(Row{place, 0, true, false}, state, bytes);
        endMany();
    });
}

Result<View::Working> View::load(const RecordPlace& place)
{
    Working record{{place, 0, true, false}, {}};
    const auto audience = knownNumber(kAudiences, keyOf(place.audience));
    const auto kind = knownNumber(kKinds, place.key.kind);
    if (audience >= 0 && kind >= 0) {
        auto row = m_db->prepare(
            "SELECT row, state, retired FROM record WHERE id = ? AND kind = ? AND audience = ?");
        row.bind(place.key.id, kind, audience);
        if (row.step()) {
            record.row.number = row.whole(0);
            record.row.isNew = false;
            record.row.wasRetired = row.whole(2) != 0;
            ALONGSIDE_TRY_LET(state, crdt::RecordState::fromBytes(row.blob(1)));
            record.state = std::move(state);
        }
    }
    return record;
}

std::int64_t View::save(const Row& row, const crdt::RecordState& state, ByteView bytes)
{
    const auto changed = state.changedAt();
    const auto retired = static_cast<int>(state.isRetired());
    auto number = row.number;
    if (row.isNew) {
        number = m_nextRow++;
        m_db->prepare("INSERT INTO record(row, id, audience, kind, retired, changed_ms, "
                      "changed_count, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(number, row.place.key.id, numberOf(kAudiences, keyOf(row.place.audience)),
                numberOf(kKinds, row.place.key.kind), retired, changed.ms, changed.count,
                InPlace{bytes})
            .run();
    } else {
        m_db->prepare("UPDATE record SET retired = ?, changed_ms = ?, changed_count = ?, state = ? "
                      "WHERE row = ?")
            .bind(retired, changed.ms, changed.count, InPlace{bytes}, number)
            .run();
    }
    if (const auto* table = tableOf(row.place.key.kind))
        saveFields(row, state, *table, number);
    return number;
}

void View::touch(std::int64_t row, const log::ChainId& chain, std::uint64_t seq)
{
    m_db->prepare("INSERT OR IGNORE INTO touch(row, author, seq) VALUES (?, ?, ?)")
        .bind(row, numberOf(kAuthors, keyOf(chain.author)), seq)
        .run();
}

void View::saveFields(
    const Row& record, const crdt::RecordState& state, const Table& table, std::int64_t row)
{
    // What was put away is not found. The index forgets old words only when it is told them again.
    if (!table.words.empty() && !record.isNew && !record.wasRetired) {
        std::string old;
        {
            auto words = m_db->prepare(table.readWords);
            words.bind(row);
            if (words.step())
                old = words.text(0);
        }
        m_db->prepare("INSERT INTO said(said, rowid, words) VALUES ('delete', ?, ?)")
            .bind(row, old)
            .run();
    }
    std::string words;
    bool isFirst = true;
    auto insert = m_db->prepare(table.insert);
    insert.bind(row);
    for (const auto& column : table.columns) {
        const auto value = shownIn(state, column.field);
        const auto* text = std::get_if<std::string>(&value);
        const auto* whole = std::get_if<std::int64_t>(&value);
        const auto* flag = std::get_if<bool>(&value);
        const auto* number = std::get_if<double>(&value);
        const auto* reference = std::get_if<crdt::Reference>(&value);
        if (column.type == ColumnType::Text && text != nullptr)
            insert.bind(*text);
        else if (column.type == ColumnType::Whole && whole != nullptr)
            insert.bind(*whole);
        else if (column.type == ColumnType::Whole && flag != nullptr)
            insert.bind(static_cast<int>(*flag));
        else if (column.type == ColumnType::Number && number != nullptr)
            insert.bind(*number);
        else if (column.type == ColumnType::Reference && reference != nullptr)
            insert.bind(reference->record);
        else
            insert.bind(nullptr);
        if (column.searched) {
            if (!std::exchange(isFirst, false))
                words += '\n';
            if (text != nullptr)
                words += *text;
        }
    }
    insert.run();
    if (!table.words.empty() && !state.isRetired())
        m_db->prepare("INSERT INTO said(rowid, words) VALUES (?, ?)").bind(row, words).run();
}

}
