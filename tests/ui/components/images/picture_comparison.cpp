// SPDX-License-Identifier: Apache-2.0
//
// A pixel differs when its colour is further off than edges nearby explain: drawing an edge anew
// changes its pixels by a part of its own contrast, and flat colour not at all. So there is one
// limit for everything, kNotSeen + kEdgePart × (contrast around the pixel), and a soft line that
// vanishes counts as well as black words that change. Colours are measured as in pixelmatch
// (YIQ, after Kotsarenko and Ramos). Whether a few such pixels matter is asked block by block, each
// as well placed as a shift of one screen pixel allows; all its pixels with the same shift, so that
// one letter does not pass for another.
#include "picture_comparison.h"

#include <QColor>
#include <QHash>
#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace alongside::test {

namespace {

    constexpr int kBlock = 16;          // pixels of a kept picture
    constexpr int kPixelsUnnoticed = 3; // of those, that may differ
    constexpr int kShiftMax = 1;        // pixels of the screen
    constexpr double kNotSeen = 3.0;    // of about 180 between black and white: four levels of grey
    constexpr double kEdgePart = 0.5;

    constexpr int kColoursMax = 256;
    constexpr double kColourStep = 2.0;  // nearer colours become one
    constexpr double kStepGrowth = 1.25; // where there are too many
    constexpr int kCommonPixels = 400;   // so many of one colour are a plain area: kept as it is

    double distance(QRgb one, QRgb other)
    {
        if (one == other) {
            return 0;
        }
        const double r = qRed(one) - qRed(other);
        const double g = qGreen(one) - qGreen(other);
        const double b = qBlue(one) - qBlue(other);
        const double y = r * 0.29889531 + g * 0.58662247 + b * 0.11448223;
        const double i = r * 0.59597799 - g * 0.27417610 - b * 0.32180189;
        const double q = r * 0.21147017 - g * 0.52261711 + b * 0.31114694;
        return std::sqrt(0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q);
    }

    QRgb pixel(const QImage& picture, int x, int y)
    {
        return reinterpret_cast<const QRgb*>(picture.constScanLine(y))[x];
    }

    // How far the colours next to this pixel are from its own.
    double contrastAround(const QImage& picture, int x, int y)
    {
        double most = 0;
        for (int j = std::max(0, y - 1); j <= std::min(picture.height() - 1, y + 1); ++j) {
            for (int i = std::max(0, x - 1); i <= std::min(picture.width() - 1, x + 1); ++i) {
                most = std::max(most, distance(pixel(picture, x, y), pixel(picture, i, j)));
            }
        }
        return most;
    }

    bool differs(const QImage& kept, const QImage& drawn, int x, int y)
    {
        const double off = distance(pixel(kept, x, y), pixel(drawn, x, y));
        if (off <= kNotSeen) {
            return false;
        }
        const double contrast = std::max(contrastAround(kept, x, y), contrastAround(drawn, x, y));
        return off > kNotSeen + kEdgePart * contrast;
    }

    bool blockDiffers(const QImage& kept, const QImage& drawn, const QRect& block)
    {
        int count = 0;
        for (int y = block.top(); y <= block.bottom(); ++y) {
            for (int x = block.left(); x <= block.right(); ++x) {
                if (differs(kept, drawn, x, y) && ++count > kPixelsUnnoticed) {
                    return true;
                }
            }
        }
        return false;
    }

    // The screen made small, once for each shift, and only those that are asked for.
    class ShiftedScreens {
    public:
        ShiftedScreens(const QImage& screen, int by)
            : m_screen(screen)
            , m_by(by)
        {
        }

        const QImage& at(std::size_t i)
        {
            if (m_shrunk[i].isNull()) {
                m_shrunk[i] = shrunk(m_screen, m_by, kShifts[i]);
            }
            return m_shrunk[i];
        }

        static constexpr std::array<QPoint, 9> kShifts{QPoint{0, 0}, QPoint{-kShiftMax, 0},
            QPoint{kShiftMax, 0}, QPoint{0, -kShiftMax}, QPoint{0, kShiftMax},
            QPoint{-kShiftMax, -kShiftMax}, QPoint{kShiftMax, -kShiftMax},
            QPoint{-kShiftMax, kShiftMax}, QPoint{kShiftMax, kShiftMax}};

    private:
        const QImage& m_screen;
        int m_by;
        std::array<QImage, kShifts.size()> m_shrunk;
    };

    // Blocks that touch are one place.
    QList<QRect> joined(QList<QRect> blocks)
    {
        QList<QRect> places;
        while (!blocks.isEmpty()) {
            QRect place = blocks.takeFirst();
            for (qsizetype i = 0; i < blocks.size();) {
                if (place.adjusted(-1, -1, 1, 1).intersects(blocks[i])) {
                    place |= blocks.takeAt(i);
                    i = 0;
                } else {
                    ++i;
                }
            }
            places.append(place);
        }
        std::sort(places.begin(), places.end(), [](const QRect& one, const QRect& other) {
            return one.width() * one.height() > other.width() * other.height();
        });
        return places;
    }

    QImage marked(const QImage& drawn, const QList<QRect>& places)
    {
        QImage shown = drawn.convertToFormat(QImage::Format_RGB32);
        QPainter painter(&shown);
        QRegion rest(shown.rect());
        for (const QRect& place : places) {
            rest -= place;
        }
        painter.setClipRegion(rest);
        painter.fillRect(shown.rect(), QColor(255, 255, 255, 190));
        painter.setClipping(false);
        painter.setPen(QPen(Qt::red, 2));
        for (const QRect& place : places) {
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
        return shown;
    }

    struct Colour {
        QRgb rgb;
        int pixels;
    };

    std::vector<Colour> coloursOf(const QImage& picture)
    {
        QHash<QRgb, int> counts;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                ++counts[pixel(picture, x, y)];
            }
        }
        std::vector<Colour> colours;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            colours.push_back({it.key(), it.value()});
        }
        // Ties in a fixed order: the same picture always gives the same file.
        std::sort(colours.begin(), colours.end(), [](const Colour& one, const Colour& other) {
            return one.pixels != other.pixels ? one.pixels > other.pixels : one.rgb < other.rgb;
        });
        return colours;
    }

    qsizetype nearest(const QList<QRgb>& palette, QRgb rgb)
    {
        const auto at = std::min_element(palette.cbegin(), palette.cend(),
            [rgb](QRgb one, QRgb other) { return distance(one, rgb) < distance(other, rgb); });
        return at - palette.cbegin();
    }

    QList<QRgb> paletteFor(const std::vector<Colour>& colours)
    {
        for (double step = kColourStep;; step *= kStepGrowth) {
            QList<QRgb> palette;
            for (const Colour& colour : colours) {
                if (palette.isEmpty() || colour.pixels >= kCommonPixels
                    || distance(palette[nearest(palette, colour.rgb)], colour.rgb) > step) {
                    palette.append(colour.rgb);
                }
            }
            if (palette.size() <= kColoursMax) {
                return palette;
            }
        }
    }

}

QString PictureDifference::inWords() const
{
    if (keptSize != drawnSize) {
        return QStringLiteral("it was %1x%2 and is %3x%4")
            .arg(keptSize.width())
            .arg(keptSize.height())
            .arg(drawnSize.width())
            .arg(drawnSize.height());
    }
    if (places.isEmpty()) {
        return QStringLiteral("nothing");
    }
    const QRect& largest = places.first();
    return QStringLiteral("%1, %2 % of the picture; the largest is %3 pixels from the left and %4 "
                          "from the top, %5 wide and %6 high")
        .arg(places.size() == 1 ? QStringLiteral("1 place")
                                : QString::number(places.size()) + QStringLiteral(" places"))
        .arg(100 * share, 0, 'f', 1)
        .arg(largest.x())
        .arg(largest.y())
        .arg(largest.width())
        .arg(largest.height());
}

QImage shrunk(const QImage& picture, int by, QPoint shift)
{
    const QImage full = picture.convertToFormat(QImage::Format_RGB32);
    QImage small(full.width() / by, full.height() / by, QImage::Format_RGB32);
    for (int y = 0; y < small.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(small.scanLine(y));
        for (int x = 0; x < small.width(); ++x) {
            int r = 0;
            int g = 0;
            int b = 0;
            for (int j = 0; j < by; ++j) {
                const int from = std::clamp(y * by + j - shift.y(), 0, full.height() - 1);
                for (int i = 0; i < by; ++i) {
                    const QRgb rgb = pixel(
                        full, std::clamp(x * by + i - shift.x(), 0, full.width() - 1), from);
                    r += qRed(rgb);
                    g += qGreen(rgb);
                    b += qBlue(rgb);
                }
            }
            const int all = by * by;
            line[x] = qRgb((r + all / 2) / all, (g + all / 2) / all, (b + all / 2) / all);
        }
    }
    return small;
}

QImage withFewColours(const QImage& picture)
{
    const QImage full = picture.convertToFormat(QImage::Format_RGB32);
    const auto colours = coloursOf(full);
    const auto palette = paletteFor(colours);
    QHash<QRgb, uchar> indexes;
    for (const Colour& colour : colours) {
        indexes.insert(colour.rgb, static_cast<uchar>(nearest(palette, colour.rgb)));
    }
    QImage few(full.size(), QImage::Format_Indexed8);
    few.setColorTable(palette);
    for (int y = 0; y < full.height(); ++y) {
        uchar* line = few.scanLine(y);
        for (int x = 0; x < full.width(); ++x) {
            line[x] = indexes.value(pixel(full, x, y));
        }
    }
    return few;
}

PictureDifference comparePictures(const QImage& kept, const QImage& screen, int by)
{
    const QImage wanted = kept.convertToFormat(QImage::Format_RGB32);
    ShiftedScreens screens(screen, by);
    PictureDifference difference;
    difference.keptSize = wanted.size();
    difference.drawnSize = screens.at(0).size();
    const QRect shared = wanted.rect() & screens.at(0).rect();
    QList<QRect> blocks;
    for (int y = 0; y < shared.height(); y += kBlock) {
        for (int x = 0; x < shared.width(); x += kBlock) {
            const QRect block = QRect(x, y, kBlock, kBlock) & shared;
            bool changed = true;
            for (std::size_t i = 0; i < ShiftedScreens::kShifts.size() && changed; ++i) {
                changed = blockDiffers(wanted, screens.at(i), block);
            }
            if (changed) {
                blocks.append(block);
            }
        }
    }
    difference.share
        = double(blocks.size()) * kBlock * kBlock / std::max(1, shared.width() * shared.height());
    const auto places = joined(blocks);
    if (!places.isEmpty() || !(difference.keptSize == difference.drawnSize)) {
        difference.shown = marked(screens.at(0), places);
    }
    for (const QRect& place : places) {
        difference.places.append(QRect(place.topLeft() * by, place.size() * by));
    }
    return difference;
}

}
