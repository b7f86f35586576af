// SPDX-License-Identifier: Apache-2.0
#include "bridge/media/media_reading.h"

#include "bridge/plan_records.h"
#include "bridge/record_model.h"
#include "media/drawing_marks.h"

#include <QBuffer>
#include <QCoreApplication>

#include <set>

namespace alongside::bridge {

namespace {

    std::string idOf(const QVariant& item)
    {
        return item.toMap().value(QStringLiteral("id")).toString().toStdString();
    }

    QByteArray bytesOf(ByteView bytes)
    {
        return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
    }

    // A drawing is kept as what was done to the paper until it is saved. Nothing for an empty one.
    QByteArray pictureOf(const QByteArray& marks)
    {
        media::DrawingMarks drawing;
        if (!drawing.load(marks) || drawing.isEmpty())
            return {};
        auto paper = media::emptyPaper();
        for (const auto& mark : drawing.shown())
            media::paintMark(paper, mark, stampPictures());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        paper.save(&buffer, "png");
        return buffer.data();
    }

    Result<QByteArray> readDraft(plan::Workspace& workspace, std::string_view id)
    {
        ALONGSIDE_TRY_LET(spool, workspace.spool());
        ALONGSIDE_TRY_LET(kept, spool->read(id));
        const auto bytes = bytesOf(kept);
        return bytes.startsWith('{') ? pictureOf(bytes) : bytes;
    }

}

QString stampPictures()
{
    return QStringLiteral(":/qt/qml/Alongside/Symbols/%1.svg");
}

QString draftSource(const QString& id)
{
    return QStringLiteral("draft/") + id;
}

QString mediaSource(const SpaceId& space, const QString& key)
{
    return QStringLiteral("media/%1/%2").arg(QString::fromStdString(space.hex()), key);
}

QString standInWords(const QString& toldWith)
{
    if (toldWith == QStringLiteral("sound"))
        return QCoreApplication::translate("Media", "Listen to the sound.");
    if (toldWith == QStringLiteral("photo"))
        return QCoreApplication::translate("Media", "Look at the photo.");
    if (toldWith == QStringLiteral("drawing"))
        return QCoreApplication::translate("Media", "Look at the drawing.");
    return QCoreApplication::translate("Media", "Listen to it and look at it.");
}

void putStandIn(plan::FieldValues& fields, const std::string& words, const QVariantList& items)
{
    if (fields.contains(words) || items.isEmpty())
        return;
    std::set<QString> types;
    for (const auto& item : items)
        types.insert(item.toMap().value(QStringLiteral("type")).toString());
    const auto toldWith = types.size() == 1 ? *types.begin() : QStringLiteral("several");
    fields.emplace("toldWith", toldWith.toStdString());
    fields.emplace(words, standInWords(toldWith).toStdString());
}

QString wordsOrStandIn(const plan::RecordInfo& info, std::string_view words)
{
    const auto toldWith = choiceOf(info, "toldWith");
    return toldWith.empty() ? textOf(info, words) : standInWords(QString::fromStdString(toldWith));
}

Result<QByteArray> readSource(Core& core, const QString& source)
{
    if (!core.workspace)
        return fail(ErrorCode::Cancelled);
    const auto kind = source.section(QLatin1Char('/'), 0, 0);
    if (kind == QStringLiteral("draft"))
        return readDraft(*core.workspace, source.section(QLatin1Char('/'), 1).toStdString());
    const auto space = SpaceId::fromHexText(source.section(QLatin1Char('/'), 1, 1).toStdString());
    const auto place = placeFromKey(source.section(QLatin1Char('/'), 2));
    if (kind != QStringLiteral("media") || !space || !place)
        return fail(ErrorCode::NotFound, "no such picture or sound");
    QByteArray bytes;
    ALONGSIDE_TRY(core.workspace->readMedia(*space, *place, [&bytes](ByteView part) {
        bytes += bytesOf(part);
        return Result<void>();
    }));
    return bytes;
}

Result<plan::RecordInfo> saveWithMedia(
    plan::Workspace& workspace, const QVariantList& items, const SaveMedia& save)
{
    std::vector<plan::NewMedia> media;
    for (const auto& item : items) {
        ALONGSIDE_TRY_LET(bytes, readDraft(workspace, idOf(item)));
        if (bytes.isEmpty())
            continue;
        const auto words = item.toMap().value(QStringLiteral("words")).toString().trimmed();
        media.push_back({Bytes(bytes.begin(), bytes.end()), words.toStdString()});
    }
    auto saved = save(std::move(media));
    if (saved)
        discardMedia(workspace, items);
    return saved;
}

void discardMedia(plan::Workspace& workspace, const QVariantList& items)
{
    if (items.isEmpty())
        return;
    if (auto spool = workspace.spool())
        for (const auto& item : items)
            (*spool)->discard(idOf(item));
}

}
