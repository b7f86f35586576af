// SPDX-License-Identifier: Apache-2.0
#include "app/tablet_app.h"

#include "app/page_pictures.h"
#include "bridge/media/media_pictures.h"
#include "bridge/tablet_bridge.h"
#include "languages/languages.h"
#include "theme/fonts.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace alongside::app {

struct TabletApp::Inside {
    Inside(TabletOptions given, const Clock& clock)
        : options(std::move(given))
        , bridge(options.home, clock, options.devices)
    {
    }

    TabletOptions options;
    bridge::TabletBridge bridge; // lives longer than the engine, which refers to it
    QQmlApplicationEngine engine;
    QQuickWindow* window = nullptr;
    std::unique_ptr<PagePictures> pictures;
};

TabletApp::TabletApp(TabletOptions options, const Clock& clock)
    : m_inside(std::make_unique<Inside>(std::move(options), clock))
{
}

TabletApp::~TabletApp() = default;

bool TabletApp::show()
{
    const auto& options = m_inside->options;
    // Sharp on the coarse screens of cheap tablets, and on the screen sooner than letters made from distances.
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    // Who uses this tablet is looked up meanwhile, on the core's thread.
    bridge().session().look();
    languages::install(options.language);
    if (options.rtl)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    m_inside->bridge.settings().setDefaults({{"mode", options.theme}, {"textScale", options.textScale},
        {"language", options.language}});
    auto& engine = m_inside->engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    if (!options.photos.isEmpty())
        bridge().mediaDrafts().setPicturesFolder(options.photos);
    engine.addImageProvider(QLatin1String(bridge::MediaPictures::kName),
        new bridge::MediaPictures(bridge().core(), bridge().mediaDrafts().picturesFolder()));
    engine.addImageProvider(QLatin1String(bridge::OwnPhotos::kProvider), bridge().ownPhotos().makeProvider());
    engine.setInitialProperties({{"width", options.size.width()}, {"height", options.size.height()},
        {"startAs", options.as}, {"startSpace", options.space}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Alongside/App/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return false;
    m_inside->window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    if (m_inside->window == nullptr)
        return false;
    // The pages are still being read.
    for (const auto& family : theme::useReadingFonts())
        qInfo("The typeface %s is not installed; another takes its place.", qUtf8Printable(family));
    if (!options.pictures.isEmpty()) {
        m_inside->pictures = std::make_unique<PagePictures>(m_inside->window, options.pictures);
        QObject::connect(m_inside->window, SIGNAL(pageShown(QString)), m_inside->pictures.get(), SLOT(take(QString)));
    }
    return true;
}

QQuickWindow* TabletApp::window() const
{
    return m_inside->window;
}

bridge::TabletBridge& TabletApp::bridge()
{
    return m_inside->bridge;
}

std::filesystem::path defaultHome()
{
    if (qEnvironmentVariableIsSet("ALONGSIDE_HOME"))
        return qEnvironmentVariable("ALONGSIDE_HOME").toStdString();
    if (const auto data = qEnvironmentVariable("XDG_DATA_HOME"); !data.isEmpty())
        return std::filesystem::path(data.toStdString()) / "alongside";
    return std::filesystem::path(QDir::homePath().toStdString()) / ".local/share/alongside";
}

}
