// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSize>
#include <QString>

namespace alongside::gallery {

/// One way of looking at a page: the tablet's shape and the person's settings.
struct GalleryLook {
    QString name; ///< part of a picture's name
    QSize size;
    QString mode; ///< "light", "dark" or "contrast"
    double textScale = 1.0;
    bool mirrored = false; ///< right to left
};

/// The looks in which every page has its picture taken.
[[nodiscard]] QList<GalleryLook> galleryLooks();

}
