#pragma once
// SPDX-License-Identifier: Apache-2.0
// Photos as cameras write them, and as nobody honest would.

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QtEndian>

namespace alongside::testing {

/// Left half red, right half blue.
inline QImage twoHalves(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QPainter(&picture).fillRect(0, 0, width / 2, height, Qt::red);
    return picture;
}

inline QByteArray encoded(const QImage& picture, const char* format, bool inSeveralScans = false)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setProgressiveScanWrite(inSeveralScans);
    writer.write(picture);
    return buffer.data();
}

/// What a phone adds that is held upright: turned by a quarter, a name, and where it was.
inline QByteArray withExif(const QByteArray& jpeg)
{
    const auto u16 = [](int value) {
        QByteArray bytes(2, '\0');
        qToLittleEndian(static_cast<quint16>(value), bytes.data());
        return bytes;
    };
    const auto u32 = [](int value) {
        QByteArray bytes(4, '\0');
        qToLittleEndian(static_cast<quint32>(value), bytes.data());
        return bytes;
    };
    const QByteArray camera("SECRET-CAMERA-OF-ANA\0", 21);
    // Header 8, directory 2 + 3 * 12 + 4, then the name, then where it was.
    const int namePlace = 8 + 2 + 3 * 12 + 4;
    const int gpsPlace = namePlace + static_cast<int>(camera.size()) + 1;
    QByteArray tiff = QByteArray("II*\0", 4) + u32(8);
    tiff += u16(3);
    tiff += u16(0x0110) + u16(2) + u32(static_cast<int>(camera.size())) + u32(namePlace);
    tiff += u16(0x0112) + u16(3) + u32(1) + u16(6) + u16(0);
    tiff += u16(0x8825) + u16(4) + u32(1) + u32(gpsPlace);
    tiff += u32(0) + camera + '\0';
    tiff += u16(1) + u16(0x0001) + u16(2) + u32(2) + QByteArray("N\0\0\0", 4) + u32(0);
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(body.size() + 2), length.data());
    return jpeg.left(2) + QByteArray("\xFF\xE1", 2) + length + body + jpeg.mid(2);
}

/// Says that it is as large as this, whatever is in it.
inline QByteArray pngThatClaims(int width, int height)
{
    auto png = encoded(twoHalves(8, 8), "png");
    qToBigEndian(static_cast<quint32>(width), png.data() + 16);
    qToBigEndian(static_cast<quint32>(height), png.data() + 20);
    // The sum of the header, so that it is believed.
    quint32 sum = 0xFFFFFFFF;
    for (int i = 12; i < 29; ++i) {
        sum ^= static_cast<quint8>(png[i]);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) != 0 ? (sum >> 1U) ^ 0xEDB88320U : sum >> 1U;
    }
    qToBigEndian(~sum, png.data() + 29);
    return png;
}

inline QByteArray jpegThatClaims(int width, int height, bool inSeveralScans = false)
{
    auto jpeg = encoded(twoHalves(16, 16), "jpeg", inSeveralScans);
    const auto frame = jpeg.indexOf(QByteArray(inSeveralScans ? "\xFF\xC2" : "\xFF\xC0", 2));
    qToBigEndian(static_cast<quint16>(height), jpeg.data() + frame + 5);
    qToBigEndian(static_cast<quint16>(width), jpeg.data() + frame + 7);
    return jpeg;
}

}
