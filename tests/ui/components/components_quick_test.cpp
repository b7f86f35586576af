// SPDX-License-Identifier: Apache-2.0
// Runs the tst_*.qml files beside it: each component in a window without a display, driven by
// touch, mouse and keys.
#include "theme/fonts.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
};

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    for (const auto& family : alongside::theme::useReadingFonts())
        qInfo("The typeface %s is not installed; another takes its place.", qUtf8Printable(family));
    QTEST_SET_MAIN_SOURCE_PATH
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "components", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "components_quick_test.moc"
