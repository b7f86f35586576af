#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "media/devices.h"

#include <QSize>
#include <QString>

#include <filesystem>
#include <memory>

class QQuickWindow;

namespace alongside::bridge {
class TabletBridge;
}

namespace alongside::app {

struct TabletOptions {
    std::filesystem::path home;
    QString as;      ///< whose face is picked at the start; empty: nobody's
    QString space;   ///< which plan opens when there are several
    QSize size{1280, 800};
    double textScale = 1;
    QString theme = QStringLiteral("light");
    bool rtl = false;
    QString photos;   ///< where this tablet's own pictures are; empty: where the system keeps them
    media::Devices::Which devices = media::Devices::Which::Real;
    QString language = QStringLiteral("en");
    QString pictures; ///< a folder that gets a picture of every page that is shown; empty: none
};

/// The tablet app in one piece: bridge, engine and window. Programs and tests make one after the
/// application object, which must outlive it.
///
/// Threads: the interface's thread.
class TabletApp {
public:
    TabletApp(TabletOptions options, const Clock& clock);
    ~TabletApp();
    TabletApp(const TabletApp&) = delete;
    TabletApp& operator=(const TabletApp&) = delete;

    /// Loads the pages and shows the window. False when they cannot be loaded; Qt's log says why.
    [[nodiscard]] bool show();
    [[nodiscard]] QQuickWindow* window() const;
    [[nodiscard]] bridge::TabletBridge& bridge();

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

/// Where plans are kept when nobody says: the same place that the terminal uses.
[[nodiscard]] std::filesystem::path defaultHome();

}
