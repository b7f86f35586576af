// SPDX-License-Identifier: Apache-2.0
#include "bridge/media/media_model.h"

#include "bridge/media/media_pictures.h"
#include "bridge/media/media_reading.h"
#include "bridge/open_plan.h"
#include "bridge/when_words.h"
#include "sync/replica_driver.h"

namespace alongside::bridge {

namespace {

    const crdt::Media* contentOf(const plan::RecordInfo& info)
    {
        const auto* field = info.field(plan::kMediaContent);
        return field != nullptr ? std::get_if<crdt::Media>(&field->latest().value) : nullptr;
    }

    std::optional<RecordId> aboutOf(const plan::RecordInfo& info)
    {
        const auto* field = info.field(plan::kMediaAbout);
        const auto* to
            = field != nullptr ? std::get_if<crdt::Reference>(&field->latest().value) : nullptr;
        return to != nullptr ? std::optional(to->record) : std::nullopt;
    }

    QString typeOf(const std::string& type)
    {
        if (type == "image/png")
            return QStringLiteral("drawing");
        if (type.starts_with("image/"))
            return QStringLiteral("photo");
        return type.starts_with("audio/") ? QStringLiteral("sound") : QStringLiteral("film");
    }

}

MediaModel::MediaModel(QObject* parent)
    : MediaModel(
        OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr, parent)
{
}

MediaModel::MediaModel(PlanRecords* records, QObject* parent)
    : RecordModel(records,
        {"key", "type", "source", "address", "words", "writtenBy", "when", "mine", "state", "parts",
            "partsHere"},
        parent)
{
    if (OpenPlan::instance() != nullptr)
        connect(OpenPlan::instance(), &OpenPlan::mediaCame, this, &MediaModel::askAll);
    connect(this, &RowModel::countChanged, this, &MediaModel::faceChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &MediaModel::faceChanged);
    connect(this, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) {
            for (int row = first; row <= last; ++row)
                ask(valueAt(row, QStringLiteral("key")).toString());
        });
}

QString MediaModel::ofFace(const QString& role) const
{
    for (int row = count() - 1; row >= 0; --row)
        if (valueAt(row, QStringLiteral("type")) == QStringLiteral("photo")
            && valueAt(row, QStringLiteral("state")) == QStringLiteral("here"))
            return valueAt(row, role).toString();
    return {};
}

void MediaModel::setAbout(const QString& key)
{
    if (key == m_about)
        return;
    m_about = key;
    m_states.clear();
    readAll();
    emit aboutChanged();
}

void MediaModel::fetch(const QString& key)
{
    m_fetched.insert(key);
    if (auto* plan = OpenPlan::instance())
        plan->ask(
            this,
            [key](plan::Workspace& workspace, const SpaceId& space) -> Result<void> {
                const auto place = placeFromKey(key);
                return place ? workspace.wantMedia(space, *place) : fail(ErrorCode::NotFound);
            },
            [this, key](const Result<void>&) { ask(key); });
}

void MediaModel::askAll()
{
    for (int row = 0; row < count(); ++row)
        if (valueAt(row, QStringLiteral("state")).toString() != QStringLiteral("here"))
            ask(valueAt(row, QStringLiteral("key")).toString());
}

void MediaModel::ask(const QString& key)
{
    if (auto* plan = OpenPlan::instance())
        plan->ask(
            this,
            [key](plan::Workspace& workspace, const SpaceId& space) -> Result<plan::MediaInfo> {
                const auto place = placeFromKey(key);
                if (!place)
                    return fail(ErrorCode::NotFound);
                return workspace.media(space, *place);
            },
            [this, key](const Result<plan::MediaInfo>& info) {
                if (info)
                    learn(key, *info);
            });
}

void MediaModel::learn(const QString& key, const plan::MediaInfo& info)
{
    m_states[key] = info;
    const auto* record = records() != nullptr ? records()->find(key) : nullptr;
    if (record == nullptr || record->retired)
        return;
    if (auto row = rowFor(key, *record))
        put(std::move(*row));
}

std::optional<Row> MediaModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    const auto place = placeFromKey(m_about);
    const auto* content = contentOf(info);
    if (info.kind() != plan::kMediaKind || info.retired || content == nullptr || !place
        || aboutOf(info) != place->key.id)
        return std::nullopt;
    const auto known = m_states.find(key);
    const auto state = known != m_states.end()
        ? known->second
        : plan::MediaInfo{content->type, content->bytes, 0, 0};
    QString where = QStringLiteral("coming");
    if (state.isWhole())
        where = QStringLiteral("here");
    else if (content->bytes > sync::kMediaBytesUnasked && !m_fetched.contains(key))
        where = QStringLiteral("large");
    const auto source = mediaSource(records()->space(), key);
    return Row{key, {0, info.changedAt, {}},
        {key, typeOf(content->type), source, pictureAddress(source),
            textOf(info, plan::kMediaWords), QString::fromStdString(info.changedBy.name),
            whenWords(info.changedAt, records()->now()), info.changedBy.isMe, where,
            static_cast<int>(state.chunks), static_cast<int>(state.chunksHere)}};
}

}
