// SPDX-License-Identifier: Apache-2.0
#include "first_frame.h"

#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <memory>

namespace alongside::bench {

qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

double memoryMb()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : file.readAll().split('\n'))
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    return 0;
}

void sayFirstFrameAndGo(QQuickWindow* window, qint64 since, const std::function<bool()>& isThere)
{
    // While a frame takes up what there is, the interface's thread waits; where it is painted on a thread of
    // its own, these two run there.
    auto isInFrame = std::make_shared<bool>(false);
    QObject::connect(
        window, &QQuickWindow::beforeSynchronizing, window,
        [isInFrame, isThere] { *isInFrame = *isInFrame || isThere(); }, Qt::DirectConnection);
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [isInFrame, since, said = false]() mutable {
            if (said || !*isInFrame)
                return;
            said = true;
            const double ms = static_cast<double>(nowNs() - since) / 1e6;
            QMetaObject::invokeMethod(qGuiApp, [ms] {
                QTimer::singleShot(500, qGuiApp, [ms] {
                    std::printf("%.2f %.2f\n", ms, memoryMb());
                    QGuiApplication::quit();
                });
            });
        },
        Qt::DirectConnection);
}

}
