#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

namespace alongside::media {

/// The longer side of a photo in a plan. Fills any tablet's screen, and travels on a weak signal.
inline constexpr int kPhotoSideMax = 1600;
/// What is not even opened.
inline constexpr qint64 kPhotoFileBytesMax = 60LL << 20;

enum class PhotoTrouble { None, NotAPhoto, TooLarge, CannotOpen };

struct SmallPhoto {
    QByteArray jpeg; ///< empty unless trouble is None
    QSize size;
    PhotoTrouble trouble = PhotoTrouble::None;
};

/// A picture as bytes becomes a photo for a plan: the right way up, at most kPhotoSideMax, and with
/// nothing in it but what is seen: where and when it was taken, and with what, is gone.
///
/// The bytes may be anybody's. How large a picture claims to be is looked at before it is opened: what
/// would take more memory than a tablet has is TooLarge.
[[nodiscard]] SmallPhoto smallPhoto(const QByteArray& file);
/// The same from a file on this tablet.
[[nodiscard]] SmallPhoto smallPhotoOf(const QString& path);
/// The same of what a camera sees.
[[nodiscard]] SmallPhoto smallPhotoFrom(const QImage& picture);

/// A picture of the plan or of this tablet, to be shown, no larger than `within`; null when it cannot be
/// shown. As careful as smallPhoto().
[[nodiscard]] QImage shownPicture(const QByteArray& file, QSize within);

}
