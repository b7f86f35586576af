// SPDX-License-Identifier: Apache-2.0
#include "bridge/media/media_drafts.h"

#include "bridge/media/media_reading.h"
#include "bridge/open_plan.h"

#include <QStandardPaths>
#include <QThreadPool>
#include <QUuid>

namespace alongside::bridge {

namespace {

    MediaDrafts* theMediaDrafts = nullptr;

    QString newId()
    {
        return QUuid::createUuid().toString(QUuid::Id128);
    }

    QString reasonOf(media::PhotoTrouble trouble)
    {
        switch (trouble) {
        case media::PhotoTrouble::NotAPhoto:
            return QStringLiteral("not-a-photo");
        case media::PhotoTrouble::TooLarge:
            return QStringLiteral("too-large");
        case media::PhotoTrouble::CannotOpen:
        case media::PhotoTrouble::None:
            break;
        }
        return QStringLiteral("cannot-open");
    }

    QString idOf(const QVariant& item)
    {
        return item.toMap().value(QStringLiteral("id")).toString();
    }

}

MediaDrafts::MediaDrafts(CoreThread& core, Drafts& drafts, QObject* parent)
    : QObject(parent)
    , m_core(&core)
    , m_drafts(&drafts)
    , m_picturesFolder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
{
    theMediaDrafts = this;
}

MediaDrafts::~MediaDrafts()
{
    theMediaDrafts = nullptr;
}

MediaDrafts* MediaDrafts::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(theMediaDrafts, QJSEngine::CppOwnership);
    return theMediaDrafts;
}

MediaDrafts* MediaDrafts::instance()
{
    return theMediaDrafts;
}

// What no draft names was dropped just before the power went, or saved just before.
void MediaDrafts::sweep()
{
    m_core->post([named = m_drafts->save()](Core& core) {
        if (!core.workspace)
            return;
        if (auto spool = core.workspace->spool())
            for (const auto& name : (*spool)->names())
                if (!named.contains(QByteArray::fromStdString(name)))
                    (*spool)->discard(name);
    });
}

QString MediaDrafts::beginSound()
{
    const auto id = newId();
    m_core->post([id = id.toStdString()](Core& core) {
        if (core.workspace)
            if (auto spool = core.workspace->spool())
                static_cast<void>((*spool)->begin(id));
    });
    return id;
}

void MediaDrafts::addSound(
    const QString& id, const QByteArray& part, QObject* context, std::function<void()> failed)
{
    m_core->ask(
        context,
        [id = id.toStdString(), part](Core& core) -> Result<void> {
            if (!core.workspace)
                return fail(ErrorCode::Cancelled);
            ALONGSIDE_TRY_LET(spool, core.workspace->spool());
            return spool->append(
                id, asBytes({part.constData(), static_cast<std::size_t>(part.size())}));
        },
        [failed = std::move(failed)](const Result<void>& done) {
            if (!done)
                failed();
        });
}

void MediaDrafts::read(
    const QString& source, QObject* context, std::function<void(const Result<QByteArray>&)> done)
{
    m_core->ask(
        context, [source](Core& core) { return readSource(core, source); }, std::move(done));
}

void MediaDrafts::put(const QString& id, const QByteArray& whole, std::function<void(bool)> done)
{
    m_core->ask(
        this,
        [id = id.toStdString(), whole](Core& core) -> Result<void> {
            if (!core.workspace)
                return fail(ErrorCode::Cancelled);
            ALONGSIDE_TRY_LET(spool, core.workspace->spool());
            return spool->put(
                id, asBytes({whole.constData(), static_cast<std::size_t>(whole.size())}));
        },
        [done = std::move(done)](const Result<void>& kept) { done(kept.has_value()); });
}

void MediaDrafts::pickPhoto(const QString& path)
{
    makePhoto([path] { return media::smallPhotoOf(path); });
}

void MediaDrafts::takePhoto(media::CameraView* camera)
{
    if (camera == nullptr || !camera->isReady())
        return;
    makePhoto([picture = camera->picture()] { return media::smallPhotoFrom(picture); });
}

// Opening a large photo takes a moment; the page is not held up by it.
void MediaDrafts::makePhoto(std::function<media::SmallPhoto()> make)
{
    ++m_busy;
    emit busyChanged();
    QThreadPool::globalInstance()->start(
        [self = QPointer<MediaDrafts>(this), core = m_core, make = std::move(make)] {
            core->deliver([self, photo = make()] {
                if (self)
                    self->keepPhoto(photo);
            });
        });
}

void MediaDrafts::keepPhoto(const media::SmallPhoto& photo)
{
    const auto finish = [this] {
        --m_busy;
        emit busyChanged();
    };
    if (photo.trouble != media::PhotoTrouble::None) {
        finish();
        emit photoRefused(reasonOf(photo.trouble));
        return;
    }
    const auto id = newId();
    put(id, photo.jpeg, [this, id, finish](bool kept) {
        finish();
        if (kept)
            emit photoKept(id);
        else
            emit photoRefused(QStringLiteral("no-room"));
    });
}

QString MediaDrafts::keepDrawing(media::DrawingCanvas* canvas, const QString& id)
{
    if (canvas == nullptr)
        return id;
    const auto kept = id.isEmpty() ? newId() : id;
    put(kept, canvas->save(), [](bool) {});
    return kept;
}

void MediaDrafts::showDrawing(media::DrawingCanvas* canvas, const QString& id)
{
    if (canvas == nullptr || id.isEmpty())
        return;
    m_core->ask(
        canvas,
        [id = id.toStdString()](Core& core) -> Result<Bytes> {
            if (!core.workspace)
                return fail(ErrorCode::Cancelled);
            ALONGSIDE_TRY_LET(spool, core.workspace->spool());
            return spool->read(id);
        },
        [canvas](const Result<Bytes>& marks) {
            if (marks)
                canvas->load(QByteArray::fromStdString(std::string(asText(*marks))));
        });
}

void MediaDrafts::discard(const QString& id)
{
    m_core->post([items = QVariantList{QVariantMap{{"id", id}}}](Core& core) {
        if (core.workspace)
            discardMedia(*core.workspace, items);
    });
}

QVariantList MediaDrafts::with(const QVariantList& items, const QVariantMap& item)
{
    auto all = items;
    const auto it = std::find_if(
        all.begin(), all.end(), [&](const QVariant& one) { return idOf(one) == idOf(item); });
    if (it == all.end())
        all.append(item);
    else
        *it = item;
    return all;
}

QVariantList MediaDrafts::without(const QVariantList& items, const QString& id)
{
    QVariantList others;
    std::copy_if(items.begin(), items.end(), std::back_inserter(others),
        [&id](const QVariant& one) { return idOf(one) != id; });
    return others;
}

void MediaDrafts::attach(const QString& key, const QVariantList& items, const QString& draft)
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr)
        return;
    plan->act(
        [key, items](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            const auto place = placeFromKey(key);
            if (!place)
                return fail(ErrorCode::NotFound);
            ALONGSIDE_TRY(saveWithMedia(workspace, items,
                [&](const auto& media) { return workspace.set(space, *place, {}, {}, media); }));
            return key;
        },
        draft.isEmpty() ? nullptr : m_drafts->of(draft));
}

}
