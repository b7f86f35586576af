// SPDX-License-Identifier: Apache-2.0
#include "bridge/entry.h"

#include "bridge/field_values.h"
#include "bridge/open_plan.h"
#include "bridge/tools_model.h"
#include "bridge/when_words.h"

#include <QCoreApplication>
#include <QDate>

namespace alongside::bridge {

namespace {

    using catalogue::Field;
    using catalogue::FieldType;

    // What the pages keep beside the answers; no field can have such a name.
    const auto kJustMe = QStringLiteral("@justMe");
    const auto kReaders = QStringLiteral("@readers");
    const auto kAudiencePicked = QStringLiteral("@audiencePicked");
    const auto kBase = QStringLiteral("@base");

    // A photo, a sound or a film is taken on a page of its own; which words an answer is about, is
    // filled in by the app.
    bool isAsked(const Field& field)
    {
        return field.type != FieldType::Media && field.type != FieldType::State;
    }

    // Days that are still to come.
    bool isAhead(const Field& field)
    {
        return field.name == "review" || field.name == "by" || field.name == "until";
    }

    QString typeName(FieldType type)
    {
        switch (type) {
        case FieldType::Choice:
            return QStringLiteral("choice");
        case FieldType::Number:
            return QStringLiteral("number");
        case FieldType::Whole:
            return QStringLiteral("whole");
        case FieldType::Date:
            return QStringLiteral("date");
        case FieldType::Flag:
            return QStringLiteral("flag");
        case FieldType::Faces:
            return QStringLiteral("faces");
        case FieldType::Names:
            return QStringLiteral("names");
        case FieldType::Reference:
            return QStringLiteral("reference");
        case FieldType::Media:
        case FieldType::State:
            return {};
        case FieldType::Text:
        case FieldType::Together:
            break;
        }
        return QStringLiteral("text");
    }

    QVariantList choiceMaps(std::span<const catalogue::Choice> choices)
    {
        QVariantList list;
        for (const auto& choice : choices)
            list.append(QVariantMap{{"name", plainText(choice.name)},
                {"label", catalogueWords(choice.label)}, {"symbol", plainText(choice.symbol)}});
        return list;
    }

    bool isNothing(const QVariant& value)
    {
        if (!value.isValid() || value.isNull())
            return true;
        if (value.typeId() == QMetaType::QString)
            return value.toString().trimmed().isEmpty();
        return (value.typeId() == QMetaType::QStringList
                   || value.typeId() == QMetaType::QVariantList)
            && value.toList().isEmpty();
    }

    // As the catalogue keeps it: what was kept and read again has lost whether a number was whole.
    QVariant fittedTo(const Field& field, const QVariant& value)
    {
        if (isNothing(value))
            return {};
        if (field.type == FieldType::Faces || field.type == FieldType::Whole)
            return value.toLongLong();
        if (field.type == FieldType::Number)
            return value.toDouble();
        return field.type == FieldType::Names ? QVariant(value.toStringList()) : value;
    }

    QString nameOf(const QString& kind, const QString& record, const QVariantMap& given)
    {
        QString name = QStringLiteral("entry ") + (record.isEmpty() ? kind : record);
        for (auto it = given.begin(); it != given.end(); ++it)
            name += QLatin1Char(' ') + it.value().toString();
        return name;
    }

}

const catalogue::Kind* Entry::declared() const
{
    return catalogue::findKind(m_kind.toStdString());
}

void Entry::setKind(const QString& kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    begin();
}

void Entry::setRecord(const QString& key)
{
    if (key == m_record)
        return;
    m_record = key;
    begin();
}

void Entry::setGiven(const QVariantMap& given)
{
    if (given == m_given)
        return;
    m_given = given;
    begin();
}

void Entry::begin()
{
    if (m_draft)
        m_draft->disconnect(this);
    m_draft = nullptr;
    if (auto* plan = OpenPlan::instance(); plan != nullptr && !m_kind.isEmpty()) {
        m_draft = plan->drafts()->of(nameOf(m_kind, m_record, m_given));
        connect(m_draft, &RecordDraft::valuesChanged, this, &Entry::answersChanged);
        takeFromRecord();
    }
    emit subjectChanged();
    emit answersChanged();
}

// What was half said about what has become something else since is not taken up again.
void Entry::takeFromRecord()
{
    const auto* info
        = m_record.isEmpty() ? nullptr : OpenPlan::instance()->records()->find(m_record);
    if (info == nullptr)
        return;
    const auto base = QString::number(info->changedAt);
    if (m_draft->values().value(kBase) == base)
        return;
    QVariantMap values{{kBase, base}};
    for (const auto& field : info->fields)
        values.insert(QString::fromStdString(field.name), variantOf(field.latest().value));
    m_draft->setValues(values);
}

// What was given from the beginning says more than the kind: "Bedtime", not "Something to say".
const catalogue::Choice* Entry::givenChoice() const
{
    const auto* kind = declared();
    for (auto it = m_given.begin(); kind != nullptr && it != m_given.end(); ++it)
        if (const auto* field = kind->field(it.key().toStdString()))
            if (const auto* choice = field->choice(it.value().toString().toStdString()))
                return choice;
    return nullptr;
}

QString Entry::partLabel() const
{
    if (const auto* choice = givenChoice())
        return catalogueWords(choice->label);
    const auto* kind = declared();
    return kind != nullptr ? catalogueWords(kind->label) : QString();
}

QString Entry::symbol() const
{
    if (const auto* choice = givenChoice())
        return plainText(choice->symbol);
    const auto* kind = declared();
    return kind != nullptr ? plainText(kind->symbol) : QString();
}

QStringList Entry::questions() const
{
    QStringList names;
    if (const auto* kind = declared())
        for (const auto& field : kind->fields)
            if (isAsked(field) && !catalogue::isVoiceField(field)
                && !m_given.contains(plainText(field.name)))
                names.append(plainText(field.name));
    return names;
}

QVariantMap Entry::values() const
{
    auto values = m_draft ? m_draft->values() : QVariantMap();
    values.insert(m_given);
    return values;
}

QString Entry::text(const char* field) const
{
    return values().value(QString::fromUtf8(field)).toString();
}

bool Entry::isNeeded(const Field& field) const
{
    return field.required
        && (field.when.field.empty()
            || text(std::string(field.when.field).c_str()).toStdString() == field.when.choice);
}

bool Entry::needsVoice() const
{
    const auto* kind = declared();
    const auto* field = kind != nullptr ? kind->field("saidAs") : nullptr;
    return field != nullptr && field->required;
}

bool Entry::isWhole() const
{
    const auto* kind = declared();
    if (kind == nullptr)
        return false;
    const auto all = values();
    return std::all_of(kind->fields.begin(), kind->fields.end(), [&](const Field& field) {
        return !isAsked(field) || !isNeeded(field) || !isNothing(all.value(plainText(field.name)));
    });
}

QString Entry::wordsFor(const Field& field) const
{
    const auto value = values().value(plainText(field.name));
    if (isNothing(value))
        return {};
    if (field.type == FieldType::Date)
        return dayInWords(value.toString());
    if (field.type == FieldType::Names)
        return value.toStringList().join(QStringLiteral(", "));
    if (field.type == FieldType::Flag)
        return value.toBool() ? QCoreApplication::translate("Entry", "Yes")
                              : QCoreApplication::translate("Entry", "No");
    if (field.type == FieldType::Choice) {
        const auto* choice = field.choice(value.toString().toStdString());
        return choice != nullptr ? catalogueWords(choice->label) : value.toString();
    }
    if (field.type == FieldType::Faces)
        return catalogueWords(
            catalogue::faces()[static_cast<std::size_t>(value.toInt() - 1)].label);
    if (field.type != FieldType::Reference)
        return value.toString();
    QString title;
    OpenPlan::instance()->records()->forEach(
        field.refersTo, [&](const QString& key, const plan::RecordInfo& info) {
            if (key == value.toString()
                || QString::fromStdString(info.id().hex()) == value.toString())
                title = QString::fromStdString(info.title);
        });
    return title;
}

QVariantList Entry::answers() const
{
    QVariantList list;
    const auto* kind = declared();
    if (kind == nullptr)
        return list;
    const bool isThought = saidAs() == QStringLiteral("we-think");
    for (const auto& field : kind->fields) {
        const auto name = plainText(field.name);
        if (!isAsked(field) || (field.name == "because" && !isThought))
            continue;
        const auto words = wordsFor(field);
        list.append(
            QVariantMap{{"name", name}, {"label", catalogueWords(field.label)}, {"text", words},
                {"symbol",
                    choiceSymbol(
                        kind->name, field.name, values().value(name).toString().toStdString())},
                {"required", isNeeded(field)}, {"missing", words.isEmpty()}});
    }
    return list;
}

QVariantMap Entry::question(const QString& name) const
{
    const auto* kind = declared();
    const auto* field = kind != nullptr ? kind->field(name.toStdString()) : nullptr;
    if (field == nullptr)
        return {};
    return {{"name", name}, {"label", catalogueWords(field->label)},
        {"help", catalogueWords(field->help)}, {"type", typeName(field->type)},
        {"required", isNeeded(*field)},
        {"short",
            field->charactersMax > 0 && field->charactersMax <= catalogue::kNameCharactersMax},
        {"charactersMax", static_cast<int>(field->charactersMax)}, {"min", field->min},
        {"max", field->max}, {"choices", choiceMaps(field->choices)},
        {"kind", plainText(field->refersTo)}, {"ahead", isAhead(*field)}};
}

void Entry::put(const QString& field, const QVariant& answer)
{
    if (m_draft)
        m_draft->put(field, isNothing(answer) ? QVariant() : answer);
}

bool Entry::justMe() const
{
    return values().value(kJustMe).toBool();
}

void Entry::setJustMe(bool justMe)
{
    put(kJustMe, justMe);
}

QStringList Entry::readers() const
{
    return values().value(kReaders).toStringList();
}

void Entry::setReaders(const QStringList& members)
{
    put(kReaders, members);
}

bool Entry::audiencePicked() const
{
    return values().value(kAudiencePicked).toBool();
}

void Entry::setAudiencePicked(bool picked)
{
    put(kAudiencePicked, picked);
}

QStringList Entry::people() const
{
    QStringList names;
    auto* plan = OpenPlan::instance();
    if (plan == nullptr)
        return names;
    const auto note = [&names](const QString& name) {
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    };
    note(plan->about());
    for (const RowModel* model : {static_cast<const RowModel*>(plan->members()),
             static_cast<const RowModel*>(plan->circle())})
        for (int row = 0; row < model->count(); ++row)
            note(model->valueAt(row, QStringLiteral("name")).toString());
    return names;
}

QString Entry::dayFromToday(int days, int months) const
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr)
        return {};
    const auto today
        = QDate::fromString(QString::fromStdString(isoDay(plan->records()->now())), Qt::ISODate);
    return today.addDays(days).addMonths(months).toString(Qt::ISODate);
}

QString Entry::dayInWords(const QString& day) const
{
    auto* plan = OpenPlan::instance();
    return plan == nullptr ? QString() : dayWords(day.toStdString(), plan->records()->now());
}

// What is said, fitted to the catalogue, without what pages keep for themselves.
QVariantMap Entry::said() const
{
    QVariantMap fields;
    const auto all = values();
    for (const auto& field : declared()->fields) {
        const auto name = plainText(field.name);
        if (field.name == "because" && saidAs() != QStringLiteral("we-think"))
            continue;
        if (const auto value = fittedTo(field, all.value(name)); value.isValid())
            fields.insert(name, value);
    }
    return fields;
}

void Entry::save()
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr || declared() == nullptr)
        return;
    auto fields = said();
    const auto draft = nameOf(m_kind, m_record, m_given);
    const auto isMissing = [&](const char* name) {
        return declared()->field(name) != nullptr && !fields.contains(QString::fromUtf8(name));
    };
    if (m_record.isEmpty()) {
        if (isMissing("on"))
            fields.insert(QStringLiteral("on"), dayFromToday(0, 0));
        // Who wrote down somebody else's words helped to say them.
        if (isMissing("supportedBy") && saidAs() == QStringLiteral("me") && saidBy() != plan->me())
            fields.insert(QStringLiteral("supportedBy"), QStringList(plan->me()));
        plan->addRecord(
            m_kind, fields, {{"justMe", justMe()}, {"readers", readers()}, {"draft", draft}});
        return;
    }
    const auto changed = changedFrom(fields);
    if (!changed.isEmpty())
        return plan->setRecord(m_record, changed, draft);
    forget();
    emit plan->saved(m_record);
}

// Only what became another answer: somebody may have changed the rest in the meantime.
QVariantMap Entry::changedFrom(const QVariantMap& fields) const
{
    const auto* info = OpenPlan::instance()->records()->find(m_record);
    QVariantMap changed;
    for (const auto& field : declared()->fields) {
        const auto name = plainText(field.name);
        const auto* before = info != nullptr ? info->field(field.name) : nullptr;
        const auto old
            = before != nullptr ? fittedTo(field, variantOf(before->latest().value)) : QVariant();
        const auto now = fields.value(name);
        if (isAsked(field) && now != old && (now.isValid() || !isNeeded(field)))
            changed.insert(name, now);
    }
    return changed;
}

void Entry::forget()
{
    if (m_draft)
        m_draft->clear();
}

}
