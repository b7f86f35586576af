// SPDX-License-Identifier: Apache-2.0
// What has to be true at the end: all have the same, nobody else can read, damage is named.
#include "story/story.h"
#include "story/story_words.h"

#include <QByteArrayMatcher>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace alongside::story {

namespace {

    constexpr qsizetype kWordsMin = 10; // shorter ones could stand anywhere by chance

    QByteArray readAll(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    void collect(const QJsonValue& value, QSet<QByteArray>& words)
    {
        if (value.isString() && value.toString().size() >= kWordsMin)
            for (const auto& line : value.toString().split(QLatin1Char('\n')))
                if (line.size() >= kWordsMin)
                    words.insert(line.toUtf8());
        if (value.isArray())
            for (const auto& item : value.toArray())
                collect(item, words);
        if (value.isObject())
            for (const auto& item : value.toObject())
                collect(item, words);
    }

    // The first of these words in the bytes; empty when there is none.
    QByteArray firstFound(const QByteArray& bytes, const QList<QByteArray>& words)
    {
        for (const auto& word : words)
            if (QByteArrayMatcher(word).indexIn(bytes) >= 0)
                return word;
        return {};
    }

}

// Every longer text of the plan, and what was said in the story.
QList<QByteArray> Story::planWords() const
{
    QSet<QByteArray> words;
    const auto sample = QJsonDocument::fromJson(readAll(m_options.sample)).object();
    for (const auto& record : sample.value(QStringLiteral("records")).toArray())
        for (const auto& field : record.toObject().value(QStringLiteral("fields")).toObject())
            collect(field, words);
    for (const auto& said : {kAnasBedtime, kDevsBedtime, kDevsReason, kAnasSecret, kSwam, kCooked})
        words.insert(said.toUtf8());
    return words.values();
}

void Story::checkNobodyCanRead()
{
    const auto words = planWords();
    // The search finds what there is to find: the sample itself is full of these words.
    need(words.size() > 100 && !firstFound(readAll(m_options.sample), words).isEmpty(),
        QStringLiteral("The search for readable words does not work."));
    m_road->flush();
    need(m_road->bytesSeen() > 10'000, QStringLiteral("Hardly anything went over the wire."));
    qint64 searched = 0;
    QStringList files {path(QStringLiteral("logs/wire.bin")), path(QStringLiteral("logs/server.log"))};
    for (const auto& folder : {QStringLiteral("server"), QStringLiteral("tablets")})
        for (QDirIterator it(path(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            files.append(it.next());
    for (const auto& file : files) {
        const auto bytes = readAll(file);
        searched += bytes.size();
        const auto found = firstFound(bytes, words);
        need(found.isEmpty(), QStringLiteral("%1 can be read in %2.").arg(QString::fromUtf8(found), file));
    }
    tell(QStringLiteral("   Looked for %1 texts of the plan on the server's disk, on the wire and on the tablets' disks "
                        "(%2 kB): none can be read.")
             .arg(words.size())
             .arg(searched / 1024));
}

// What this person has that is shared with everyone, in one order.
QJsonArray Story::sharedRecords(const QString& person) const
{
    std::vector<std::pair<QString, QJsonObject>> records;
    for (const auto& value : terminalOf(person)({"export"}).value(QStringLiteral("records")).toArray()) {
        const auto record = value.toObject();
        if (!record.value(QStringLiteral("private")).toBool())
            records.emplace_back(record.value(QStringLiteral("ref")).toString(), record);
    }
    std::sort(records.begin(), records.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QJsonArray list;
    for (const auto& [ref, record] : records)
        list.append(record);
    return list;
}

void Story::checkAllEqual()
{
    const auto anas = sharedRecords(QStringLiteral("Ana"));
    need(anas.size() > 200, QStringLiteral("Ana's tablet has only %1 records.").arg(anas.size()));
    for (const auto& person : {QStringLiteral("Dev"), QStringLiteral("Theo")})
        need(sharedRecords(person) == anas, QStringLiteral("%1's tablet has other things than Ana's.").arg(person));
    const auto has = [this](const QString& person, const QString& words) {
        return QJsonDocument(terminalOf(person)({"export"})).toJson().contains(words.toUtf8());
    };
    need(has(QStringLiteral("Ana"), kAnasSecret), QStringLiteral("Ana's own note is gone."));
    for (const auto& person : {QStringLiteral("Dev"), QStringLiteral("Theo")})
        need(!has(person, kAnasSecret), QStringLiteral("%1 has what Ana wrote for herself.").arg(person));
    tell(QStringLiteral("   All three have the same %1 records; what Ana wrote for herself is with her alone.")
             .arg(anas.size()));
}

void Story::checkDamageIsNamed()
{
    m_server->stop();
    const auto verify = [this](const QString& folder) {
        return run(m_programs.server, {"verify", "--data", folder}, QProcessEnvironment::systemEnvironment());
    };
    const auto sound = verify(path(QStringLiteral("server")));
    need(sound.exitCode == 0,
        QStringLiteral("The server's data is not sound: %1").arg(QString::fromUtf8(sound.error)));

    const auto copy = path(QStringLiteral("damaged"));
    QDir().mkpath(copy);
    for (const auto& name : QDir(path(QStringLiteral("server"))).entryList(QDir::Files))
        QFile::copy(path(QStringLiteral("server/%1").arg(name)), copy + QLatin1Char('/') + name);
    QFile database(copy + QStringLiteral("/server.db"));
    need(database.open(QIODevice::ReadWrite), QStringLiteral("The copy of the server's data cannot be opened."));
    const auto place = database.size() / 2;
    database.seek(place);
    char byte = 0;
    database.getChar(&byte);
    database.seek(place);
    database.putChar(static_cast<char>(byte ^ 0x20));
    database.close();
    const auto found = verify(copy);
    const auto words = QString::fromUtf8(found.error).trimmed();
    need(found.exitCode != 0 && !words.isEmpty(),
        QStringLiteral("A byte was changed at %1, and the server did not notice.").arg(place));
    tell(QStringLiteral("   A byte changed in a copy of the server's data: \"%1\"")
             .arg(words.section(QLatin1Char('\n'), 0, 0)));
}

}
