// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QRect>

namespace alongside::test {

/// How a picture differs from the one that was kept of the same thing, as somebody would see it.
///
/// Smooth edges may be drawn a little differently, and things may stand one screen pixel beside
/// where they stood: another machine does that. A colour, a letter or an icon that changed, and
/// whatever moved further, is a difference.
struct PictureDifference {
    QSize keptSize;
    QSize drawnSize;     ///< made small like the kept one
    QList<QRect> places; ///< where, on the screen; the largest first, none on another
    double share = 0;    ///< how much of the picture those places are, 0 to 1
    QImage shown;        ///< the drawn picture, pale, with the places marked; null when the same

    [[nodiscard]] bool isNone() const { return keptSize == drawnSize && places.isEmpty(); }
    /// "2 places, 1 % of the picture; the largest is at 40,96 from the top left, 64 wide …"
    [[nodiscard]] QString inWords() const;
};

/// The picture, `by` times smaller each way: every pixel the mean of those that it stands for.
/// `shift` moves it first, in its own pixels.
[[nodiscard]] QImage shrunk(const QImage& picture, int by, QPoint shift = {});

/// The picture with at most 256 colours, small in a file. Plain areas keep theirs exactly; where there
/// are many colours next to each other, compare before you trust it.
[[nodiscard]] QImage withFewColours(const QImage& picture);

/// Compares a kept picture, `by` times smaller than the screen, with the screen as it is drawn now.
[[nodiscard]] PictureDifference comparePictures(const QImage& kept, const QImage& screen, int by);

}
