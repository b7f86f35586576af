// SPDX-License-Identifier: Apache-2.0
#include "bridge/shown_pictures.h"

#include "media/small_photo.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alongside::bridge {

namespace {

    constexpr int kSide = 320;
    constexpr const char* kDataPrefix = "data:image/jpeg;base64,";
    // The first bytes of every JPEG.
    constexpr std::string_view kJpegBegin = "\xFF\xD8\xFF";

    QByteArray bytesOf(const Bytes& bytes)
    {
        return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
    }

    Bytes bytesOf(const QByteArray& bytes)
    {
        return {bytes.begin(), bytes.end()};
    }

    std::string photoName(int i)
    {
        return "picture-" + std::to_string(i);
    }

    QImage squareOf(const QImage& image)
    {
        const int side = std::min(image.width(), image.height());
        return image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side)
            .scaled(kSide, kSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }

}

QByteArray shownText(const Shown& shown, const std::string& name)
{
    const auto it = shown.find(name);
    return it == shown.end() ? QByteArray() : bytesOf(it->second);
}

QUrl shownPhoto(const Shown& shown, const std::string& name)
{
    const auto bytes = shownText(shown, name);
    if (!bytes.startsWith(QByteArray(kJpegBegin.data(), static_cast<qsizetype>(kJpegBegin.size()))))
        return {};
    return QUrl(QString::fromLatin1(kDataPrefix + bytes.toBase64()));
}

QVariantList shownPictures(const Shown& shown)
{
    QVariantList pictures;
    const auto list = QJsonDocument::fromJson(shownText(shown, kPicturesShown)).array();
    if (list.size() != kPicturesToPickFrom)
        return {};
    for (int i = 0; i < list.size(); ++i) {
        const auto one = list[i].toObject();
        const auto photo = shownPhoto(shown, photoName(i));
        const auto symbol = one.value(QStringLiteral("symbol")).toString();
        if (symbol.isEmpty() && photo.isEmpty())
            return {};
        pictures.append(QVariantMap {
            {"name", one.value(QStringLiteral("name")).toString()}, {"symbol", symbol}, {"photo", photo}});
    }
    return pictures;
}

Shown picturesToShow(const QVariantList& pictures)
{
    Shown shown;
    QJsonArray list;
    for (int i = 0; i < pictures.size(); ++i) {
        const auto one = pictures[i].toMap();
        const auto symbol = one.value(QStringLiteral("symbol")).toString();
        auto& photo = shown[photoName(i)];
        if (symbol.isEmpty()) {
            photo = smallPhoto(one.value(QStringLiteral("photo")).toUrl());
            if (photo.empty())
                return {};
        }
        list.append(QJsonObject {{"name", one.value(QStringLiteral("name")).toString()}, {"symbol", symbol}});
    }
    shown[kPicturesShown] = bytesOf(QJsonDocument(list).toJson(QJsonDocument::Compact));
    return shown;
}

QImage pictureFrom(const QUrl& photo)
{
    const auto address = photo.toString();
    if (address.startsWith(QLatin1String(kDataPrefix)))
        return media::shownPicture(
            QByteArray::fromBase64(address.mid(qsizetype(qstrlen(kDataPrefix))).toLatin1()), {});
    QFile file(photo.toLocalFile());
    if (!file.open(QIODevice::ReadOnly) || file.size() > media::kPhotoFileBytesMax)
        return {};
    return media::shownPicture(file.read(media::kPhotoFileBytesMax), {});
}

Bytes smallPhoto(const QUrl& photo)
{
    const auto image = pictureFrom(photo);
    return image.isNull() ? Bytes() : bytesOf(media::smallPhotoFrom(squareOf(image)).jpeg);
}

}
