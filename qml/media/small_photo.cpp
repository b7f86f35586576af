// SPDX-License-Identifier: Apache-2.0
#include "media/small_photo.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace alongside::media {

namespace {

    constexpr int kJpegQuality = 85;
    // A JPEG is opened at the size that is wanted; everything else is opened whole first.
    constexpr qint64 kJpegPixelsMax = 200LL * 1000 * 1000;
    constexpr qint64 kOtherPixelsMax = 30LL * 1000 * 1000;
    constexpr int kSideMax = 30'000;

    // By what it begins with, never by what it is called; and only what photos are made of.
    QByteArray formatOf(const QByteArray& file)
    {
        if (file.startsWith("\xFF\xD8\xFF"))
            return "jpeg";
        if (file.startsWith("\x89PNG\r\n\x1A\n"))
            return "png";
        if (file.mid(8, 4) == "WEBP")
            return "webp";
        return {};
    }

    bool isPhotoThatCannotBeOpened(const QByteArray& file)
    {
        const auto brand = file.mid(4, 7);
        return brand == "ftyphei" || brand == "ftypmif" || brand == "ftypavi";
    }

    // A picture that comes in several scans is kept whole while it is read, and not line by line: a few
    // hundred bytes would take as much memory as they claim (ISO/IEC 10918-1, B.2). What cannot be told
    // counts as one.
    bool comesInSeveralScans(const QByteArray& jpeg)
    {
        const auto byte = [&](qsizetype at) {
            return at < jpeg.size() ? static_cast<quint8>(jpeg[at]) : quint8{0};
        };
        int parts = 0;
        for (qsizetype at = 2; at + 4 <= jpeg.size() && byte(at) == 0xFF;) {
            const int marker = byte(at + 1);
            if (marker == 0xFF) {
                ++at; // filling
                continue;
            }
            if (marker == 0xDA)
                return byte(at + 4) < parts;
            const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4
                && marker != 0xC8 && marker != 0xCC;
            if (isFrame && marker > 0xC1)
                return true;
            if (isFrame)
                parts = byte(at + 9);
            const bool isBare = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
            at += isBare ? 2 : 2 + byte(at + 2) * 256 + byte(at + 3);
        }
        return true;
    }

    // Opens it, no larger than `within`.
    QImage opened(const QByteArray& file, QSize within, PhotoTrouble& trouble)
    {
        const auto format = formatOf(file);
        trouble
            = isPhotoThatCannotBeOpened(file) ? PhotoTrouble::CannotOpen : PhotoTrouble::NotAPhoto;
        if (format.isEmpty())
            return {};
        QBuffer buffer;
        buffer.setData(file);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer, format);
        reader.setAutoDetectImageFormat(false);
        reader.setAutoTransform(true);
        const auto size = reader.size();
        trouble = reader.canRead() ? PhotoTrouble::NotAPhoto : PhotoTrouble::CannotOpen;
        if (size.isEmpty())
            return {};
        const auto pixels = qint64{size.width()} * size.height();
        trouble = PhotoTrouble::TooLarge;
        const bool isReadByLines = format == "jpeg" && !comesInSeveralScans(file);
        if (pixels > (isReadByLines ? kJpegPixelsMax : kOtherPixelsMax)
            || std::max(size.width(), size.height()) > kSideMax)
            return {};
        // It is turned after it was scaled: within a square that makes no difference.
        const int side = std::max(within.width(), within.height());
        if (std::max(size.width(), size.height()) > side)
            reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
        auto picture = reader.read();
        trouble = picture.isNull() ? PhotoTrouble::CannotOpen : PhotoTrouble::None;
        return picture;
    }

    // Painted anew, so that nothing comes along but what is seen.
    QImage onlyWhatIsSeen(QImage picture)
    {
        if (picture.colorSpace().isValid())
            picture.convertToColorSpace(QColorSpace::SRgb);
        QImage seen(picture.size(), QImage::Format_RGB32);
        seen.fill(Qt::white);
        picture.setDevicePixelRatio(1);
        QPainter(&seen).drawImage(0, 0, picture);
        return seen;
    }

}

SmallPhoto smallPhotoFrom(const QImage& picture)
{
    if (picture.isNull())
        return {{}, {}, PhotoTrouble::CannotOpen};
    auto small = picture;
    if (std::max(small.width(), small.height()) > kPhotoSideMax)
        small = small.scaled(
            kPhotoSideMax, kPhotoSideMax, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const auto seen = onlyWhatIsSeen(small);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(kJpegQuality);
    if (!writer.write(seen))
        return {{}, {}, PhotoTrouble::CannotOpen};
    return {buffer.data(), seen.size(), PhotoTrouble::None};
}

SmallPhoto smallPhoto(const QByteArray& file)
{
    if (file.size() > kPhotoFileBytesMax)
        return {{}, {}, PhotoTrouble::TooLarge};
    auto trouble = PhotoTrouble::None;
    const auto picture = opened(file, {kPhotoSideMax, kPhotoSideMax}, trouble);
    if (trouble != PhotoTrouble::None)
        return {{}, {}, trouble};
    return smallPhotoFrom(picture);
}

SmallPhoto smallPhotoOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, PhotoTrouble::CannotOpen};
    if (file.size() > kPhotoFileBytesMax)
        return {{}, {}, PhotoTrouble::TooLarge};
    return smallPhoto(file.read(kPhotoFileBytesMax));
}

QImage shownPicture(const QByteArray& file, QSize within)
{
    auto trouble = PhotoTrouble::None;
    auto picture
        = opened(file, within.isEmpty() ? QSize(kPhotoSideMax, kPhotoSideMax) : within, trouble);
    return picture;
}

}
