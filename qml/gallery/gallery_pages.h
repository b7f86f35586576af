// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace alongside::gallery {

/// Something the gallery shows: a sheet of components, or a page of the app.
struct GalleryPage {
    QString name;  ///< for --page, and the name of its pictures
    QString title; ///< for people
    QUrl url;      ///< a QML file whose root is an Item
};

/// All of them, in the order in which they are shown. Names are unique.
[[nodiscard]] QList<GalleryPage> galleryPages();

/// The page of that name, or one without a url.
[[nodiscard]] GalleryPage galleryPage(const QString& name);

}
