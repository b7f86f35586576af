// SPDX-License-Identifier: Apache-2.0
#include "app/page_pictures.h"

#include <QDir>
#include <QTimer>

namespace alongside::app {

namespace {

    constexpr int kSettleMs = 250; // a page has drawn itself by then

}

PagePictures::PagePictures(QQuickWindow* window, QString folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
}

void PagePictures::take(const QString& page)
{
    QTimer::singleShot(kSettleMs, this, [this, page] {
        const auto name = QStringLiteral("%1-%2.png").arg(++m_count, 2, 10, QLatin1Char('0')).arg(page);
        if (!m_window->grabWindow().save(QDir(m_folder).filePath(name)))
            qWarning("The picture %s could not be saved.", qUtf8Printable(name));
    });
}

}
