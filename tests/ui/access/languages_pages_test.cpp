// SPDX-License-Identifier: Apache-2.0
// Aim: in every language each page can be read, hit and got to: no word is cut, none lies on another,
// and pages turn round where one reads from the right. A page changes its language while it is shown.
// Method: the whole app on the real core. The way to a page is gone in English; there the language is
// changed, the page is walked, and the language is changed back. With ALONGSIDE_PICTURES set to a
// folder, saves a picture of each for people to look at.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "page_driver.h"
#endif
#include "languages/languages.h"
#include "tests/ui/accessibility_walk.h"

#include <QDir>
#include <QQmlEngine>
#include <QTest>

using alongside::languages::Languages;
using alongside::testing::Look;
using alongside::testing::PageDriver;

namespace {

constexpr int kStillFrames = 3;

struct Way {
    QString page;
    QStringList taps;
};

const QList<Way>& ways()
{
    static const QList<Way> all{{"home", {}}, {"plan", {"All of the plan"}},
        {"part", {"All of the plan", "Bedtime"}}, {"goals", {"Goals"}}, {"people", {"People"}},
        {"contact", {"If things go wrong"}}, {"sharing", {"Saved on this tablet*"}},
        {"say-part", {"Say something"}}, {"record-goal", {"Record what happened"}},
        {"record-what", {"Record what happened", "Swim every week"}}};
    return all;
}

void waitUntilStill(QQuickWindow& window)
{
    QImage before;
    for (int i = 0, same = 0; i < 100 && same < kStillFrames; ++i) {
        QTest::qWait(20);
        const auto now = window.grabWindow();
        same = now == before ? same + 1 : 0;
        before = now;
    }
}

}

class LanguagesPagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { alongside::test::switchAccessibilityOn(); }
    void pagesInEveryLanguage_data();
    void pagesInEveryLanguage();
};

void LanguagesPagesTest::pagesInEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("textScale");
    for (const auto& language : alongside::languages::known()) {
        if (language.code == "en")
            continue;
        QTest::newRow(qPrintable(language.code)) << language.code << QSize(1280, 800) << 1.0;
        QTest::newRow(qPrintable(language.code + "-large"))
            << language.code << QSize(800, 1280) << 2.0;
    }
}

void LanguagesPagesTest::pagesInEveryLanguage()
{
    QFETCH(const QString, code);
    QFETCH(const QSize, size);
    QFETCH(const double, textScale);
    Look look;
    look.size = size;
    look.textScale = textScale;
    QStringList problems;
    try {
        PageDriver page(look, 120);
        auto* languages = qmlEngine(&page.window())
                              ->singletonInstance<Languages*>(
                                  qmlTypeId("Alongside.Languages", 1, 0, "Languages"));
        QVERIFY(languages != nullptr);
        page.unlock();
        const auto lookAt = [&](const QString& name) {
            if (const auto folder = qEnvironmentVariable("ALONGSIDE_PICTURES"); !folder.isEmpty()) {
                QDir().mkpath(folder);
                QVERIFY(page.window().grabWindow().save(
                    QDir(folder).filePath(name + "-" + code + "-" + look.name() + ".png")));
            }
            for (const auto& finding : alongside::test::walkAccessibility(page.window()))
                problems.append(name + ": " + toString(finding));
        };
        for (const auto& way : ways()) {
            for (const auto& tap : way.taps)
                page.tap(tap);
            page.see("Listen");
            waitUntilStill(page.window());
            languages->use(code);
            waitUntilStill(page.window());
            page.seeNot("Listen"); // every page says it, in its language
            lookAt(way.page);
            if (way.page == "plan") { // the page behind it was not shown when the language changed
                page.key(Qt::Key_Escape);
                waitUntilStill(page.window());
                lookAt("home-behind");
            }
            languages->use("en");
            page.goHome();
        }
    } catch (const std::exception& problem) {
        alongside::languages::install("en");
        QFAIL(problem.what());
    }
    QVERIFY2(problems.isEmpty(), qPrintable("\n" + problems.join('\n')));
}

QTEST_MAIN(LanguagesPagesTest)
#include "languages_pages_test.moc"
