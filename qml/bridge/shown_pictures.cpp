// SPDX-License-Identifier: Apache-2.0
#include "bridge/shown_pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alongside::bridge {

namespace {

    constexpr int kSide = 320;
    constexpr int kQuality = 82;
    constexpr qint64 kPixelsMax = 60'000'000; // more than any tablet's camera makes
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
            .scaled(kSide, kSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB888);
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
    QByteArray content;
    QBuffer buffer(&content);
    QImageReader reader;
    if (address.startsWith(QLatin1String(kDataPrefix))) {
        content = QByteArray::fromBase64(address.mid(qsizetype(qstrlen(kDataPrefix))).toLatin1());
        buffer.open(QIODevice::ReadOnly);
        reader.setDevice(&buffer);
    } else {
        reader.setFileName(photo.toLocalFile());
    }
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kPixelsMax)
        return {};
    return reader.read();
}

Bytes smallPhoto(const QUrl& photo)
{
    const auto image = pictureFrom(photo);
    if (image.isNull())
        return {};
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    return squareOf(image).save(&buffer, "JPEG", kQuality) ? bytesOf(jpeg) : Bytes();
}

}
