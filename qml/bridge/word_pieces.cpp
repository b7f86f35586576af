// SPDX-License-Identifier: Apache-2.0
#include "bridge/word_pieces.h"

#include "crdt/graphemes.h"
#include "crdt/sequence_difference.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    QString kindName(crdt::Step::Kind kind)
    {
        switch (kind) {
        case crdt::Step::Remove:
            return QStringLiteral("gone");
        case crdt::Step::Insert:
            return QStringLiteral("new");
        case crdt::Step::Keep:
            break;
        }
        return QStringLiteral("same");
    }

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
    QVariantList maps;
    for (const auto& piece : pieces)
        maps.append(QVariantMap {
            {"kind", kindName(piece.kind)}, {"text", QString::fromStdString(piece.text)}});
    return maps;
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
