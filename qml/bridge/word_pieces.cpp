// SPDX-License-Identifier: Apache-2.0
#include "bridge/word_pieces.h"

#include "crdt/graphemes.h"
#include "crdt/sequence_difference.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    // What went and what came between two places that stayed. A space that stayed between two words that
    // did not is no place: words that went together are struck through together.
    class Runs {
    public:
        void add(const plan::DifferencePiece& piece)
        {
            const auto text = QString::fromStdString(piece.text);
            const bool changing = !m_gone.isEmpty() || !m_came.isEmpty();
            if (piece.kind == crdt::Step::Remove)
                m_gone += m_between + text;
            if (piece.kind == crdt::Step::Insert)
                m_came += m_between + text;
            if (piece.kind != crdt::Step::Keep)
                return settle(piece.kind);
            if (changing && text.trimmed().isEmpty()) {
                m_between = text;
                return;
            }
            end();
            put("same", text);
        }
        QVariantList take()
        {
            end();
            return std::move(m_maps);
        }

    private:
        // The space belongs to both sides, once more of either is known.
        void settle(crdt::Step::Kind kind)
        {
            if (m_between.isEmpty())
                return;
            (kind == crdt::Step::Remove ? m_came : m_gone) += m_between;
            m_between.clear();
        }
        void end()
        {
            put("gone", m_gone);
            put("new", m_came);
            m_gone.clear();
            m_came.clear();
            if (!m_between.isEmpty())
                put("same", m_between);
            m_between.clear();
        }
        void put(const char* kind, const QString& text)
        {
            if (!text.isEmpty())
                m_maps.append(QVariantMap {{"kind", QString::fromLatin1(kind)}, {"text", text}});
        }
        QString m_gone;
        QString m_came;
        QString m_between;
        QVariantList m_maps;
    };

    int lettersOf(const std::vector<std::string_view>& items, std::size_t from, std::size_t count)
    {
        int letters = 0;
        for (std::size_t i = from; i < from + count; ++i)
            letters += static_cast<int>(
                QString::fromUtf8(items[i].data(), static_cast<qsizetype>(items[i].size())).size());
        return letters;
    }

}

QVariantList pieceMaps(const std::vector<plan::DifferencePiece>& pieces)
{
    Runs runs;
    for (const auto& piece : pieces)
        runs.add(piece);
    return runs.take();
}

QVariantList pieceMaps(const QString& before, const QString& after)
{
    return pieceMaps(plan::differencePieces(before.toStdString(), after.toStdString()));
}

QString differenceSentence(const QString& before, const QString& after)
{
    const auto tr = [](const char* words) { return QCoreApplication::translate("Words", words); };
    QStringList gone;
    QStringList came;
    for (const auto& piece : plan::differencePieces(before.toStdString(), after.toStdString())) {
        const auto text = QString::fromStdString(piece.text).simplified();
        if (!text.isEmpty() && piece.kind == crdt::Step::Remove)
            gone.append(text);
        if (!text.isEmpty() && piece.kind == crdt::Step::Insert)
            came.append(text);
    }
    QStringList sentences;
    if (!gone.isEmpty())
        sentences.append(tr(QT_TRANSLATE_NOOP("Words", "Gone: %1.")).arg(gone.join(QStringLiteral(", "))));
    if (!came.isEmpty())
        sentences.append(tr(QT_TRANSLATE_NOOP("Words", "New: %1.")).arg(came.join(QStringLiteral(", "))));
    return sentences.join(QLatin1Char(' '));
}

QString namesTogether(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString());
    return QCoreApplication::translate("Names", "%1 and %2")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QVariantList textChanges(const QString& from, const QString& to)
{
    const auto before = from.toStdString();
    const auto after = to.toStdString();
    const auto old = crdt::graphemes(before);
    const auto now = crdt::graphemes(after);
    QVariantList changes;
    int at = 0;
    for (const auto& step : crdt::differences(old, now)) {
        if (step.kind == crdt::Step::Insert) {
            QString text;
            for (std::size_t i = step.from; i < step.from + step.count; ++i)
                text += QString::fromUtf8(now[i].data(), static_cast<qsizetype>(now[i].size()));
            changes.prepend(QVariantMap {{"at", at}, {"remove", 0}, {"insert", text}});
            continue;
        }
        const int letters = lettersOf(old, step.from, step.count);
        if (step.kind == crdt::Step::Remove)
            changes.prepend(QVariantMap {{"at", at}, {"remove", letters}, {"insert", QString()}});
        at += letters;
    }
    return changes;
}

}
