// SPDX-License-Identifier: Apache-2.0
#include "gallery/gallery_looks.h"

namespace alongside::gallery {

QList<GalleryLook> galleryLooks()
{
    const QSize landscape(1280, 800);
    const QSize portrait(800, 1280);
    const QSize small(1024, 600);
    const QString light = QStringLiteral("light");
    return {
        {QStringLiteral("landscape"), landscape, light},
        {QStringLiteral("portrait"), portrait, light},
        {QStringLiteral("dark"), landscape, QStringLiteral("dark")},
        {QStringLiteral("contrast"), landscape, QStringLiteral("contrast")},
        {QStringLiteral("large"), landscape, light, 2.0},
        {QStringLiteral("large-portrait"), portrait, light, 2.0},
        {QStringLiteral("large-small"), small, light, 2.0},
        {QStringLiteral("mirrored"), landscape, light, 1.0, true},
    };
}

}
