// SPDX-License-Identifier: Apache-2.0
// An empty Qt Quick window, and nothing of ours: what the start of the app is compared with.
//
//   alongside-empty-window --since NS
#include "first_frame.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const auto arguments = QGuiApplication::arguments();
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 1280; height: 800; visible: true }");
    if (arguments.size() != 3 || engine.rootObjects().isEmpty())
        return 1;
    alongside::bench::sayFirstFrameAndGo(
        qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst()), arguments[2].toLongLong(),
        [] { return true; });
    return QGuiApplication::exec();
}
