// SPDX-License-Identifier: Apache-2.0
#include "gallery/gallery_view.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQmlEngine>
#include <QQmlError>
#include <QQuickItem>

namespace alongside::gallery {

namespace {

    // After a page says that it is settled, what stands on it may need another frame.
    constexpr int kSettleRounds = 2;
    // A page that never settles has its picture taken all the same.
    constexpr qint64 kSettleMs = 2000;
    // A taller window may show the page another way, and so once more; then it is tall enough.
    constexpr int kGrowthRounds = 3;

    QVariantList pageList()
    {
        QVariantList list;
        for (const GalleryPage& page : galleryPages()) {
            list.append(QVariantMap{{QStringLiteral("title"), page.title},
                {QStringLiteral("name"), page.name}, {QStringLiteral("url"), page.url}});
        }
        return list;
    }

}

GalleryView::GalleryView()
{
    engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    connect(engine(), &QQmlEngine::warnings, this, [this](const QList<QQmlError>& warnings) {
        for (const QQmlError& warning : warnings) {
            m_problems += warning.toString() + QLatin1Char('\n');
        }
    });
    setResizeMode(QQuickView::SizeRootObjectToView);
    setTitle(QStringLiteral("Alongside gallery"));
}

bool GalleryView::showPage(const GalleryPage& page, const GalleryLook& look)
{
    m_problems.clear();
    setSource({}); // a fresh page each time: no scroll position, no half-written words
    resize(look.size);
    setInitialProperties({{QStringLiteral("page"), page.url}, {QStringLiteral("pages"), pageList()},
        {QStringLiteral("mode"), look.mode}, {QStringLiteral("textScale"), look.textScale},
        {QStringLiteral("mirrored"), look.mirrored}});
    setSource(QUrl(QStringLiteral("qrc:/qt/qml/Alongside/Gallery/GalleryStage.qml")));
    for (const QQmlError& error : errors()) {
        m_problems += error.toString() + QLatin1Char('\n');
    }
    const bool shown = status() == QQuickView::Ready && rootObject()->property("shows").toBool();
    show();
    return shown && m_problems.isEmpty();
}

QImage GalleryView::picture()
{
    QElapsedTimer waited;
    waited.start();
    int rounds = 0;
    while (rounds < kSettleRounds && waited.elapsed() < kSettleMs) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (grabWindow().isNull()) { // working out a frame is what moves the layout on
            return {};
        }
        const bool settling
            = rootObject() != nullptr && rootObject()->property("settling").toBool();
        rounds = settling ? 0 : rounds + 1;
    }
    return grabWindow();
}

QImage GalleryView::wholePicture()
{
    QImage whole = picture();
    for (int round = 0; round < kGrowthRounds && rootObject() != nullptr; ++round) {
        const int below = rootObject()->property("below").toInt();
        if (below <= 0) {
            break;
        }
        resize(width(), height() + below);
        whole = picture();
    }
    return whole;
}

}
