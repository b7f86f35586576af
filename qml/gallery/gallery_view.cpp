// SPDX-License-Identifier: Apache-2.0
#include "gallery/gallery_view.h"

#include <QCoreApplication>
#include <QQmlEngine>
#include <QQmlError>
#include <QQuickItem>

namespace alongside::gallery {

namespace {

    // A layout whose words wrap settles in the second frame, and what stands on it in the third.
    constexpr int kSettleRounds = 3;

    QVariantList pageList()
    {
        QVariantList list;
        for (const GalleryPage& page : galleryPages()) {
            list.append(QVariantMap { { QStringLiteral("title"), page.title },
                { QStringLiteral("name"), page.name }, { QStringLiteral("url"), page.url } });
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
    setInitialProperties({ { QStringLiteral("page"), page.url },
        { QStringLiteral("pages"), pageList() }, { QStringLiteral("mode"), look.mode },
        { QStringLiteral("textScale"), look.textScale },
        { QStringLiteral("mirrored"), look.mirrored } });
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
    QImage image;
    for (int i = 0; i < kSettleRounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        image = grabWindow();
    }
    return image;
}

}
