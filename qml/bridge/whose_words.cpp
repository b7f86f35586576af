// SPDX-License-Identifier: Apache-2.0
#include "bridge/whose_words.h"

#include "bridge/open_plan.h"
#include "bridge/when_words.h"
#include "crdt/graphemes.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    QString tr(const char* words)
    {
        return QCoreApplication::translate("Passages", words);
    }

    QString whoseOf(const plan::PassageInfo& passage)
    {
        return QString::fromStdString(passage.speaker ? passage.speaker->name : passage.by.name);
    }

    QString mannerOf(const plan::PassageInfo& passage)
    {
        auto words = catalogueWords(passage.manner);
        if (!words.isEmpty())
            words[0] = words[0].toUpper();
        return words;
    }

    QString lineOf(const char* words, const std::optional<store::MemberCard>& who, TimeMs at, TimeMs now)
    {
        if (!who)
            return {};
        return tr(words).arg(QString::fromStdString(who->name), whenWords(at, now));
    }

    // A number that sorts as text does.
    QString rowKey(std::size_t row)
    {
        return QStringLiteral("%1").arg(row, 6, 10, QLatin1Char('0'));
    }

}

PassagesModel::PassagesModel(QObject* parent)
    : RowModel({"key", "whose", "howSaid", "writtenBy", "when", "text", "pattern", "taken", "takenLine",
                   "backLine", "erased", "sentence"},
        parent)
{
    if (auto* plan = OpenPlan::instance())
        connect(plan->records(), &PlanRecords::changed, this, [this](const QStringList& keys) {
            if (keys.contains(m_key))
                ask();
        });
}

void PassagesModel::setKey(const QString& key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_names.clear();
    emit whichChanged();
    ask();
}

void PassagesModel::setField(const QString& field)
{
    if (field == m_field)
        return;
    m_field = field;
    emit whichChanged();
    ask();
}

void PassagesModel::setWithTaken(bool with)
{
    if (with == m_withTaken)
        return;
    m_withTaken = with;
    emit whichChanged();
    ask();
}

void PassagesModel::ask()
{
    const auto place = placeFromKey(m_key);
    if (!place || m_field.isEmpty() || OpenPlan::instance() == nullptr)
        return;
    OpenPlan::instance()->ask(
        this,
        [place, field = m_field.toStdString(), with = m_withTaken](plan::Workspace& workspace, const SpaceId& space) {
            return workspace.whose(space, *place, field, with);
        },
        [this, key = m_key, field = m_field](const Result<std::vector<plan::PassageInfo>>& passages) {
            // Somebody may have turned to another text meanwhile; a text with nothing in it is none.
            if (key == m_key && field == m_field)
                show(passages ? *passages : std::vector<plan::PassageInfo>());
        });
}

int PassagesModel::patternOf(const QString& name)
{
    if (!m_names.contains(name))
        m_names.append(name);
    return static_cast<int>(m_names.indexOf(name));
}

void PassagesModel::show(const std::vector<plan::PassageInfo>& passages)
{
    const auto now = OpenPlan::instance()->records()->now();
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const auto& one = passages[i];
        const auto whose = whoseOf(one);
        const bool taken = one.deletedBy.has_value();
        const auto by = QString::fromStdString(one.by.name);
        const auto text = one.erased ? tr("These words are gone for good.") : QString::fromStdString(one.text).trimmed();
        const auto takenLine = lineOf("%1 took this out. %2", one.deletedBy, one.deletedAt, now);
        const auto backLine = lineOf("%1 brought this back. %2", one.broughtBackBy, one.broughtBackAt, now);
        const auto when = whenWords(one.at, now);
        QStringList sentence {tr("%1:").arg(whose), text, mannerOf(one) + QLatin1Char('.'), when + QLatin1Char('.'), takenLine, backLine};
        sentence.removeAll(QString());
        const auto key = rowKey(i);
        put({key, {static_cast<qint64>(i), 0, {}},
            {key, whose, mannerOf(one), by == whose ? QString() : by, when, text, patternOf(whose), taken, takenLine,
                backLine, one.erased, sentence.join(QLatin1Char(' '))}});
    }
    for (auto i = static_cast<std::size_t>(count()); i > passages.size(); --i)
        take(rowKey(i - 1));
    showText(passages);
}

void PassagesModel::showText(const std::vector<plan::PassageInfo>& passages)
{
    QVariantList paragraphs;
    QVariantList words;
    QVariantList writers;
    QStringList seen;
    QString last;
    const auto endParagraph = [&] {
        if (!words.isEmpty())
            paragraphs.append(QVariant(words));
        words.clear();
        last.clear();
    };
    for (const auto& passage : passages) {
        if (passage.deletedBy || passage.erased)
            continue;
        const auto name = whoseOf(passage);
        const int pattern = patternOf(name);
        if (!seen.contains(name)) {
            seen.append(name);
            writers.append(QVariantMap {{"name", name}, {"pattern", pattern}});
        }
        for (const auto part : crdt::words(passage.text)) {
            const auto word = QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
            if (word.contains(QLatin1Char('\n'))) {
                endParagraph();
                continue;
            }
            auto before = words.isEmpty() ? QVariantMap() : words.last().toMap();
            const auto text = before.value("word").toString();
            const bool spaced = text.endsWith(QLatin1Char(' '));
            // What stands between two words belongs to the one before.
            if (word.trimmed().isEmpty() ? !words.isEmpty() && !spaced : name == last && !spaced) {
                before["word"] = word.trimmed().isEmpty() ? text + QLatin1Char(' ') : text + word;
                words.last() = before;
                continue;
            }
            if (word.trimmed().isEmpty())
                continue;
            words.append(QVariantMap {{"word", word}, {"name", name}, {"pattern", pattern}, {"first", name != last}});
            last = name;
        }
    }
    endParagraph();
    if (paragraphs == m_paragraphs && writers == m_writers)
        return;
    m_paragraphs = paragraphs;
    m_writers = writers;
    emit textChanged();
}

}
