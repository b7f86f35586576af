// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gallery/gallery_looks.h"
#include "gallery/gallery_pages.h"

#include <QImage>
#include <QQuickView>

namespace alongside::gallery {

/// The gallery's window: shows one page in one look, or the list of pages to choose from.
///
/// Threads: the interface thread only.
class GalleryView final : public QQuickView {
    Q_OBJECT

public:
    /// Registers where our QML is found. Call alongside::theme::useReadingFonts() first.
    GalleryView();

    /// Shows the page, in the look's size and settings; a page without a url means the list.
    /// False when the page cannot be loaded; the reasons are then in problems().
    [[nodiscard]] bool showPage(const GalleryPage& page, const GalleryLook& look);

    /// Lets the layout settle, then draws. Null when the window cannot be drawn.
    [[nodiscard]] QImage picture();

    /// As picture(), of the whole page: the window becomes as tall as what is on it.
    [[nodiscard]] QImage wholePicture();

    [[nodiscard]] QString problems() const { return m_problems; }

private:
    QString m_problems;
};

}
