// SPDX-License-Identifier: Apache-2.0
#include "bridge/own_photos.h"

#include "bridge/shown_pictures.h"
#include "media/small_photo.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPainterPath>

#include <vector>

namespace alongside::bridge {

namespace {

    OwnPhotos* theOwnPhotos = nullptr;

    constexpr const char* kIndex = "own-photos";
    // As round as the plate of a drawing.
    constexpr double kRoundness = 20.0 / 64;

    // Which symbol has which number: the names of the settings that hold the photos say nothing.
    QJsonObject indexOf(store::Vault& vault)
    {
        const auto text = vault.setting(kIndex);
        return text ? QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object()
                    : QJsonObject();
    }

    std::string settingOf(int number)
    {
        return "own-photo-" + std::to_string(number);
    }

    Result<void> keepIndex(store::Vault& vault, const QJsonObject& index)
    {
        return vault.setSetting(
            kIndex, QJsonDocument(index).toJson(QJsonDocument::Compact).toStdString());
    }

    int freeNumber(const QJsonObject& index)
    {
        std::vector<bool> taken(OwnPhotos::kPhotosMax);
        for (const auto number : index)
            if (number.toInt(-1) >= 0 && number.toInt() < OwnPhotos::kPhotosMax)
                taken[static_cast<std::size_t>(number.toInt())] = true;
        return static_cast<int>(std::find(taken.begin(), taken.end(), false) - taken.begin());
    }

    Result<void> keep(Core& core, const QString& symbol, const Bytes& photo)
    {
        if (!core.workspace)
            return fail(ErrorCode::Cancelled);
        auto& vault = core.workspace->replicas().vault();
        auto index = indexOf(vault);
        const int number = index.contains(symbol) ? index.value(symbol).toInt() : freeNumber(index);
        if (number >= OwnPhotos::kPhotosMax)
            return fail(ErrorCode::LimitExceeded);
        ALONGSIDE_TRY(vault.setSetting(settingOf(number), std::string(photo.begin(), photo.end())));
        if (photo.empty())
            index.remove(symbol);
        else
            index.insert(symbol, number);
        return keepIndex(vault, index);
    }

    using Kept = std::vector<std::pair<QString, Bytes>>;

    // They were checked when they came; the vault says when a byte of them is another now.
    QImage shown(const Bytes& photo)
    {
        return media::shownPicture(
            QByteArray(reinterpret_cast<const char*>(photo.data()), static_cast<int>(photo.size())),
            {});
    }

    Kept readAll(Core& core)
    {
        Kept kept;
        if (!core.workspace)
            return kept;
        auto& vault = core.workspace->replicas().vault();
        const auto index = indexOf(vault);
        for (auto it = index.begin(); it != index.end() && kept.size() < OwnPhotos::kPhotosMax;
             ++it)
            if (auto bytes = vault.setting(settingOf(it->toInt())))
                kept.emplace_back(it.key(), Bytes(bytes->begin(), bytes->end()));
        return kept;
    }

    QImage rounded(const QImage& photo, const QSize& size)
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath plate;
        plate.addRoundedRect(image.rect(), size.width() * kRoundness, size.height() * kRoundness);
        painter.setClipPath(plate);
        painter.drawImage(image.rect(), photo);
        return image;
    }

    class Provider : public QQuickImageProvider {
    public:
        explicit Provider(std::shared_ptr<OwnPhotoStore> photos)
            : QQuickImageProvider(QQuickImageProvider::Image)
            , m_photos(std::move(photos))
        {
        }
        QImage requestImage(const QString& id, QSize* size, const QSize& wanted) override
        {
            const QMutexLocker lock(&m_photos->mutex);
            const auto photo = m_photos->images.value(id.section(QLatin1Char('?'), 0, 0));
            *size = photo.size();
            const auto shown = wanted.isEmpty() ? photo.size() : wanted.boundedTo(photo.size());
            return photo.isNull() ? photo : rounded(photo, shown);
        }

    private:
        std::shared_ptr<OwnPhotoStore> m_photos;
    };

}

OwnPhotos::OwnPhotos(CoreThread& core, QObject* parent)
    : QObject(parent)
    , m_core(&core)
{
    theOwnPhotos = this;
}

OwnPhotos::~OwnPhotos()
{
    theOwnPhotos = nullptr;
}

OwnPhotos* OwnPhotos::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(theOwnPhotos, QJSEngine::CppOwnership);
    return theOwnPhotos;
}

QQuickImageProvider* OwnPhotos::makeProvider() const
{
    return new Provider(m_photos);
}

void OwnPhotos::put(const QString& symbol, const QUrl& photo)
{
    const auto bytes = smallPhoto(photo);
    m_problem = bytes.empty() ? userMessage(ErrorCode::FileUnreadable) : UserMessage();
    emit changed();
    if (!bytes.empty())
        change(symbol, bytes);
}

void OwnPhotos::remove(const QString& symbol)
{
    m_problem = {};
    emit changed();
    change(symbol, {});
}

void OwnPhotos::change(const QString& symbol, const Bytes& photo)
{
    if (m_busy)
        return;
    setBusy(true);
    m_core->ask(
        this, [symbol, photo](Core& core) { return keep(core, symbol, photo); },
        [this, symbol, photo, whose = m_whose](const Result<void>& done) {
            setBusy(false);
            if (whose != m_whose)
                return;
            if (done)
                show(symbol, shown(photo));
            else
                m_problem = userMessage(done.error().code);
            emit changed();
        });
}

void OwnPhotos::load()
{
    m_core->ask(this, readAll, [this, whose = m_whose](const Kept& kept) {
        if (whose != m_whose)
            return;
        for (const auto& [symbol, bytes] : kept)
            show(symbol, shown(bytes));
        emit changed();
    });
}

void OwnPhotos::clear()
{
    {
        const QMutexLocker lock(&m_photos->mutex);
        m_photos->images.clear();
    }
    ++m_whose;
    m_addresses.clear();
    m_problem = {};
    emit changed();
}

// A photo that is none takes the photo away.
void OwnPhotos::show(const QString& symbol, const QImage& photo)
{
    const QMutexLocker lock(&m_photos->mutex);
    if (photo.isNull()) {
        m_photos->images.remove(symbol);
        m_addresses.remove(symbol);
        return;
    }
    m_photos->images.insert(symbol, photo);
    m_addresses.insert(symbol,
        QStringLiteral("image://%1/%2?%3").arg(QLatin1String(kProvider), symbol).arg(++m_revision));
}

void OwnPhotos::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged();
}

}
