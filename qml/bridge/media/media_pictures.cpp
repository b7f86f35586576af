// SPDX-License-Identifier: Apache-2.0
#include "bridge/media/media_pictures.h"

#include "bridge/media/media_reading.h"
#include "media/small_photo.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QThreadPool>

namespace alongside::bridge {

namespace {

    constexpr QLatin1String kFolder("folder/");

    // Answers once, from whatever thread; Qt may have lost interest by then and let go of it.
    class Response final : public QQuickImageResponse {
    public:
        [[nodiscard]] QQuickTextureFactory* textureFactory() const override
        {
            return QQuickTextureFactory::textureFactoryForImage(m_picture);
        }
        [[nodiscard]] QString errorString() const override { return m_error; }
        void answer(const QImage& picture)
        {
            m_picture = picture;
            if (picture.isNull())
                m_error = QStringLiteral("there is no such picture");
            emit finished();
        }

    private:
        QImage m_picture;
        QString m_error;
    };

    // What a response is reached by from other threads: nothing once it is gone.
    struct Line {
        QMutex mutex;
        Response* response = nullptr;
    };

    void answer(const std::shared_ptr<Line>& line, const QImage& picture)
    {
        const QMutexLocker locker(&line->mutex);
        if (line->response != nullptr)
            line->response->answer(picture);
    }

    // The file itself, wherever links lead.
    bool liesIn(const QString& path, const QString& folder)
    {
        const auto real = QFileInfo(path).canonicalFilePath();
        const auto root = QFileInfo(folder).canonicalFilePath();
        return !real.isEmpty() && !root.isEmpty() && real.startsWith(root + QLatin1Char('/'));
    }

    QByteArray fileBytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(media::kPhotoFileBytesMax) : QByteArray();
    }

}

QString pictureAddress(const QString& source)
{
    return QStringLiteral("image://%1/%2").arg(QLatin1String(MediaPictures::kName), source);
}

QString folderSource(const QString& path)
{
    return kFolder + QString::fromLatin1(path.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

MediaPictures::MediaPictures(CoreThread& core, QString picturesFolder)
    : m_core(&core)
    , m_folder(std::move(picturesFolder))
{
}

QQuickImageResponse* MediaPictures::requestImageResponse(const QString& id, const QSize& wanted)
{
    auto* response = new Response;
    auto line = std::make_shared<Line>();
    line->response = response;
    QObject::connect(response, &QObject::destroyed, [line] {
        const QMutexLocker locker(&line->mutex);
        line->response = nullptr;
    });
    const auto open = [line, wanted](const QByteArray& bytes) {
        QThreadPool::globalInstance()->start(
            [line, wanted, bytes] { answer(line, media::shownPicture(bytes, wanted)); });
    };
    if (id.startsWith(kFolder)) {
        const auto path = QString::fromUtf8(QByteArray::fromBase64(
            id.mid(kFolder.size()).toLatin1(), QByteArray::Base64UrlEncoding));
        QThreadPool::globalInstance()->start([line, wanted, path, folder = m_folder] {
            answer(line,
                liesIn(path, folder) ? media::shownPicture(fileBytes(path), wanted) : QImage());
        });
        return response;
    }
    m_core->post([id, open](Core& core) { open(readSource(core, id).value_or(QByteArray())); });
    return response;
}

}
