// SPDX-License-Identifier: Apache-2.0
#include "bridge/tool_entries_model.h"

#include "bridge/field_values.h"
#include "bridge/open_plan.h"
#include "bridge/tools_model.h"
#include "bridge/when_words.h"

#include <QDate>

namespace alongside::bridge {

namespace {

    PlanRecords* recordsOfThePlan()
    {
        return OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr;
    }

    QString symbolOf(const plan::RecordInfo& info, const catalogue::Field& field)
    {
        if (field.type == catalogue::FieldType::Choice)
            return choiceSymbol(info.kind(), field.name, choiceOf(info, field.name));
        if (field.type == catalogue::FieldType::Faces && wholeOf(info, field.name) > 0)
            return QStringLiteral("face-%1").arg(wholeOf(info, field.name));
        return {};
    }

    // What the tool itself asks, but not what the place of the record on the page says already.
    QVariantList cellsOf(const plan::RecordInfo& info, const catalogue::Kind& kind,
        const catalogue::ToolPart& part, const PlanRecords& records)
    {
        QVariantList cells;
        for (const auto& field : kind.fields) {
            if (catalogue::isVoiceField(field) || field.name == part.field)
                continue;
            cells.append(QVariantMap{{"name", plainText(field.name)}, {"label", catalogueWords(field.label)},
                {"text", answerWords(info, field.name, records)}, {"symbol", symbolOf(info, field)}});
        }
        return cells;
    }

    QVariantMap valuesOf(const plan::RecordInfo& info)
    {
        QVariantMap values;
        for (const auto& field : info.fields)
            values.insert(QString::fromStdString(field.name), variantOf(field.latest().value));
        return values;
    }

    // What happened stands the latest first; everything else in the order of its first choice, then as
    // it was said.
    RowOrder orderOf(const plan::RecordInfo& info, const catalogue::Kind& kind)
    {
        const auto on = QDate::fromString(QString::fromStdString(choiceOf(info, "on")), Qt::ISODate);
        const qint64 day = on.isValid() ? on.toJulianDay() : 0;
        if (const auto* asked = kind.field("on"); asked != nullptr && asked->required)
            return {0, -day, QString::fromStdString(info.title)};
        qint64 rank = 0;
        for (const auto& field : kind.fields) {
            if (field.type != catalogue::FieldType::Choice || catalogue::isVoiceField(field))
                continue;
            const auto name = choiceOf(info, field.name);
            const auto at = std::find_if(field.choices.begin(), field.choices.end(),
                [&name](const auto& choice) { return choice.name == name; });
            rank = std::distance(field.choices.begin(), at);
            break;
        }
        return {rank, day, QString::fromStdString(info.title)};
    }

    // Nobody changes another person's words: they say something beside them.
    bool mayChange(const plan::RecordInfo& info)
    {
        const auto saidAs = choiceOf(info, "saidAs");
        return !info.hasOpenVersions() && !info.fromNewerApp
            && (info.changedBy.isMe || saidAs.empty() || saidAs == "we-think");
    }

    bool isSame(const QString& one, const QString& other)
    {
        return one.trimmed().toCaseFolded() == other.trimmed().toCaseFolded();
    }

}

QString answerWords(const plan::RecordInfo& info, std::string_view name, const PlanRecords& records)
{
    const auto* field = info.field(name);
    if (field == nullptr)
        return {};
    const auto* kind = catalogue::findKind(info.kind());
    const auto* declared = kind != nullptr ? kind->field(name) : nullptr;
    const auto& value = field->latest().value;
    if (const auto* names = std::get_if<std::vector<std::string>>(&value)) {
        QStringList list;
        for (const auto& one : *names)
            list.append(QString::fromStdString(one));
        return list.join(QStringLiteral(", "));
    }
    const auto* text = std::get_if<std::string>(&value);
    if (declared != nullptr && declared->type == catalogue::FieldType::Date && text != nullptr)
        return dayWords(*text, records.now());
    const bool isListed = declared != nullptr
        && (declared->type == catalogue::FieldType::Choice || declared->type == catalogue::FieldType::Flag);
    if (const auto* reference = std::get_if<crdt::Reference>(&value); reference != nullptr && declared != nullptr) {
        QString title;
        records.forEach(declared->refersTo, [&](const QString&, const plan::RecordInfo& other) {
            if (other.id() == reference->record)
                title = QString::fromStdString(other.title);
        });
        return title;
    }
    return isListed ? catalogueWords(field->latest().text) : QString::fromStdString(field->latest().text);
}

ToolEntriesModel::ToolEntriesModel(QObject* parent)
    : ToolEntriesModel(recordsOfThePlan(), parent)
{
}

ToolEntriesModel::ToolEntriesModel(PlanRecords* records, QObject* parent)
    : RecordModel(records,
        {"key", "kind", "kindLabel", "symbol", "title", "cells", "values", "saidBy", "saidAs", "because",
            "howSaid", "howSaidLabel", "supportedBy", "writtenBy", "saidOn", "review", "justMe", "sharedWith",
            "open", "newer", "canChange"},
        parent)
{
}

void ToolEntriesModel::setTool(const QString& tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    readAll();
    emit subjectChanged();
}

void ToolEntriesModel::setPart(int part)
{
    if (part == m_part)
        return;
    m_part = part;
    readAll();
    emit subjectChanged();
}

void ToolEntriesModel::setWhere(const QVariantMap& where)
{
    if (where == m_where)
        return;
    m_where = where;
    readAll();
    emit subjectChanged();
}

void ToolEntriesModel::setRecord(const QString& key)
{
    if (key == m_record)
        return;
    m_record = key;
    readAll();
    emit subjectChanged();
}

int ToolEntriesModel::partOf(const plan::RecordInfo& info) const
{
    const auto* tool = catalogue::findTool(m_tool.toStdString());
    if (tool == nullptr)
        return -1;
    for (std::size_t i = 0; i < tool->parts.size(); ++i)
        if (isIn(tool->parts[i], info))
            return static_cast<int>(i);
    return -1;
}

bool ToolEntriesModel::isWanted(const plan::RecordInfo& info) const
{
    const auto values = valuesOf(info);
    for (auto it = m_where.begin(); it != m_where.end(); ++it)
        if (!isSame(values.value(it.key()).toString(), it.value().toString()))
            return false;
    return true;
}

std::optional<Row> ToolEntriesModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    if (!m_record.isEmpty() && key != m_record)
        return std::nullopt;
    const int part = partOf(info);
    if (part < 0 || (m_part >= 0 && part != m_part) || !isWanted(info))
        return std::nullopt;
    const auto& kind = *catalogue::findKind(info.kind());
    const auto& toolPart = catalogue::findTool(m_tool.toStdString())->parts[static_cast<std::size_t>(part)];
    const auto words = [&](std::string_view field) { return answerWords(info, field, *records()); };
    const auto howSaid = choiceOf(info, "howSaid");
    return Row{key, orderOf(info, kind),
        {key, QString::fromStdString(info.kind()), catalogueWords(kind.label), plainText(kind.symbol),
            words(kind.titleField), cellsOf(info, kind, toolPart, *records()), valuesOf(info), words("saidBy"),
            QString::fromStdString(choiceOf(info, "saidAs")), words("because"),
            choiceSymbol(info.kind(), "howSaid", howSaid), words("howSaid"), words("supportedBy"),
            QString::fromStdString(info.changedBy.name), words("on"), words("review"),
            info.sharing == plan::Sharing::JustMe, QString::fromStdString(info.sharedWith), info.hasOpenVersions(),
            info.fromNewerApp, mayChange(info)}};
}

ToolTopicsModel::ToolTopicsModel(QObject* parent)
    : ToolTopicsModel(recordsOfThePlan(), parent)
{
}

ToolTopicsModel::ToolTopicsModel(PlanRecords* records, QObject* parent)
    : RowModel({"topic"}, parent)
    , m_records(records)
{
    if (records != nullptr) {
        connect(records, &PlanRecords::cleared, this, &ToolTopicsModel::look);
        connect(records, &PlanRecords::changed, this, &ToolTopicsModel::look);
    }
}

void ToolTopicsModel::setKind(const QString& kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    look();
    emit kindChanged();
}

void ToolTopicsModel::look()
{
    std::map<QString, QString> topics;
    if (m_records)
        m_records->forEach(m_kind.toStdString(), [&topics](const QString&, const plan::RecordInfo& info) {
            const auto topic = textOf(info, "topic").trimmed();
            auto& words = topics[topic.toCaseFolded()];
            words = words.isEmpty() ? topic : std::min(words, topic);
        });
    for (int i = count() - 1; i >= 0; --i)
        if (const auto topic = valueAt(i, QStringLiteral("topic")).toString().toCaseFolded();
            !topics.contains(topic))
            take(topic);
    for (const auto& [folded, topic] : topics)
        put({folded, {0, 0, folded}, {topic}});
}

CirclePlacesModel::CirclePlacesModel(QObject* parent)
    : CirclePlacesModel(recordsOfThePlan(), parent)
{
}

CirclePlacesModel::CirclePlacesModel(PlanRecords* records, QObject* parent)
    : RecordModel(records,
        {"key", "name", "relation", "ring", "ringLabel", "place", "places", "trend", "trendSymbol",
            "sentence"},
        parent)
{
    readAll();
    for (const auto change : {&CirclePlacesModel::rowsInserted, &CirclePlacesModel::rowsRemoved})
        connect(this, change, this, &CirclePlacesModel::sentenceChanged);
    connect(this, &CirclePlacesModel::dataChanged, this, &CirclePlacesModel::sentenceChanged);
}

QString CirclePlacesModel::sentence() const
{
    QStringList rings;
    std::map<QString, QStringList> names;
    for (int row = 0; row < count(); ++row) {
        const auto ring = valueAt(row, QStringLiteral("ringLabel")).toString();
        if (!rings.contains(ring))
            rings.append(ring);
        names[ring].append(valueAt(row, QStringLiteral("name")).toString());
    }
    QStringList sentences;
    for (const auto& ring : rings)
        sentences.append(QStringLiteral("%1: %2.").arg(ring, names[ring].join(QStringLiteral(", "))));
    return sentences.join(QLatin1Char(' '));
}

QStringList CirclePlacesModel::touchedBy(const QStringList& keys) const
{
    const auto isPerson = [](const QString& key) { return key.contains(QLatin1String(":person:")); };
    if (std::none_of(keys.begin(), keys.end(), isPerson))
        return {};
    QStringList all = keys;
    records()->forEach("person", [&all](const QString& key, const plan::RecordInfo&) {
        if (!all.contains(key))
            all.append(key);
    });
    return all;
}

std::optional<Row> CirclePlacesModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    if (info.kind() != "person")
        return std::nullopt;
    const auto ring = choiceOf(info, "ring");
    const auto name = textOf(info, "name");
    int place = 0;
    int places = 0;
    records()->forEach("person", [&](const QString& other, const plan::RecordInfo& person) {
        if (choiceOf(person, "ring") != ring)
            return;
        ++places;
        const auto otherName = textOf(person, "name");
        place += otherName < name || (otherName == name && other < key) ? 1 : 0;
    });
    const auto rings = catalogue::findKind("person")->field("ring")->choices;
    const auto at = std::find_if(
        rings.begin(), rings.end(), [&ring](const auto& choice) { return choice.name == ring; });
    const auto ringLabel = answerWords(info, "ring", *records());
    QStringList lines{name, textOf(info, "relation"), ringLabel, textOf(info, "contactWish"),
        answerWords(info, "trend", *records())};
    lines.removeAll(QString());
    return Row{key, {std::distance(rings.begin(), at), 0, name},
        {key, name, textOf(info, "relation"), QString::fromStdString(ring), ringLabel, place, places,
            answerWords(info, "trend", *records()), choiceSymbol("person", "trend", choiceOf(info, "trend")),
            lines.join(QStringLiteral(". "))}};
}

}
