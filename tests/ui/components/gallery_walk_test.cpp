// SPDX-License-Identifier: Apache-2.0
//
// Aim: nobody meets a page with something that they cannot find, hit, read or get to.
// Method: every page of the gallery is shown in several looks, and its accessibility tree, its
// items and the way of the Tab key are walked. That the walk can fail is shown by planting each
// kind of defect in a page of its own.
#include "accessibility_walk.h"
#include "gallery/gallery_view.h"
#include "theme/fonts.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTest>

#include <memory>

using namespace alongside;
using test::AccessibilityFinding;
using Kind = AccessibilityFinding::Kind;

namespace {

QString inWords(const QList<AccessibilityFinding>& findings)
{
    QString words;
    for (const AccessibilityFinding& finding : findings) {
        words += QLatin1Char('\n') + test::toString(finding);
    }
    return words;
}

QList<gallery::GalleryLook> walkedLooks()
{
    const QString light = QStringLiteral("light");
    return {
        {QStringLiteral("ltr-100"), {1280, 800}, light},
        {QStringLiteral("rtl-100"), {1280, 800}, light, 1.0, true},
        {QStringLiteral("ltr-200"), {1280, 800}, light, 2.0},
        {QStringLiteral("rtl-200-portrait"), {800, 1280}, light, 2.0, true},
        {QStringLiteral("ltr-200-small"), {1024, 600}, light, 2.0},
    };
}

// A page with one mistake in it, or none.
const char* const kPageStart = "import QtQuick\nimport QtQuick.Templates as T\n"
                               "import Alongside.Components\n"
                               "Item { width: 400; height: 300\n"
                               "BigButton { id: fine; x: 10; y: 200; text: 'Fine' }\n";

}

class GalleryWalkTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        (void)theme::useReadingFonts();
        test::switchAccessibilityOn();
        m_view = std::make_unique<gallery::GalleryView>();
    }

    void cleanupTestCase() { m_view.reset(); }

    void pageCanBeUsedByEverybody_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("look");
        QList<gallery::GalleryPage> pages = gallery::galleryPages();
        pages.append({QString(), QStringLiteral("The list"), QUrl()});
        for (const gallery::GalleryPage& page : pages) {
            for (qsizetype i = 0; i < walkedLooks().size(); ++i) {
                const QString name = (page.name.isEmpty() ? QStringLiteral("list") : page.name)
                    + QLatin1Char(' ') + walkedLooks()[i].name;
                QTest::newRow(qPrintable(name)) << page.name << int(i);
            }
        }
    }

    void pageCanBeUsedByEverybody()
    {
        QFETCH(const QString, page);
        QFETCH(const int, look);
        QVERIFY2(m_view->showPage(gallery::galleryPage(page), walkedLooks()[look]),
            qPrintable(m_view->problems()));
        QVERIFY(!m_view->picture().isNull());
        const QList<AccessibilityFinding> findings = test::walkAccessibility(*m_view);
        QVERIFY2(findings.isEmpty(), qPrintable(inWords(findings)));
        QVERIFY2(m_view->problems().isEmpty(), qPrintable(m_view->problems()));
    }

    void eachPageHasANameOfItsOwn()
    {
        QStringList names;
        for (const gallery::GalleryPage& page : gallery::galleryPages()) {
            QVERIFY2(!names.contains(page.name), qPrintable(page.name));
            QVERIFY(!page.title.isEmpty());
            names.append(page.name);
        }
        QVERIFY(gallery::galleryPage(QStringLiteral("nowhere")).url.isEmpty());
    }

    void pageThatDoesNotExistIsReported()
    {
        const gallery::GalleryPage missing{QStringLiteral("x"), QStringLiteral("X"),
            QUrl(QStringLiteral("qrc:/qt/qml/Alongside/Gallery/Missing.qml"))};
        QVERIFY(!m_view->showPage(missing, walkedLooks().first()));
        QVERIFY(m_view->problems().contains(QStringLiteral("Missing.qml")));
    }

    void plantedDefectIsFound_data()
    {
        QTest::addColumn<QByteArray>("defect");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const char* qml, int kind) {
            QTest::newRow(name) << QByteArray(qml) << kind;
        };
        row("nothing wrong", "", -1);
        row("button without a name",
            "T.Button { x: 10; y: 10; width: 60; height: 60; focusPolicy: Qt.StrongFocus\n"
            "Accessible.role: Accessible.Button; Accessible.onPressAction: click() }",
            int(Kind::NoName));
        row("focus on a thing without a role",
            "Item { x: 10; y: 10; width: 60; height: 60; activeFocusOnTab: true }",
            int(Kind::NoRole));
        row("button that a screen reader cannot press",
            "T.Button { x: 10; y: 10; width: 60; height: 60; text: 'Dead'\n"
            "focusPolicy: Qt.StrongFocus; Accessible.role: Accessible.Button\n"
            "Accessible.name: text }",
            int(Kind::NoPress));
        row("button too small to hit",
            "BigButton { x: 10; y: 10; width: 60; height: 40; text: '.' }", int(Kind::TooSmall));
        row("button beyond the edge", "BigButton { x: 380; y: 10; text: 'Gone' }",
            int(Kind::Outside));
        row("button cut by what it stands in",
            "Item { width: 100; height: 60; clip: true\n"
            "BigButton { x: 60; y: 0; width: 100; height: 60; text: 'Cut' } }",
            int(Kind::Outside));
        row("button that no scrolling reaches",
            "Flickable { width: 200; height: 100; contentWidth: 200; contentHeight: 150\n"
            "BigButton { y: 140; text: 'Below' } }",
            int(Kind::Outside));
        row("words cut off",
            "Words { x: 10; y: 10; width: 60; text: 'Far too long for this'; elide: "
            "Text.ElideRight\n"
            "wrapMode: Text.NoWrap }",
            int(Kind::CutWords));
        row("words higher than their place",
            "Words { x: 10; y: 10; width: 60; height: 20; text: 'Many short words in here' }",
            int(Kind::CutWords));
        row("words on words",
            "Words { x: 10; y: 10; text: 'One thing' }\nWords { x: 14; y: 14; text: 'Another' }",
            int(Kind::Overlapping));
        row("button on a button",
            "BigButton { x: 10; y: 10; width: 200; text: 'One' }\n"
            "BigButton { x: 150; y: 60; width: 200; text: 'Two' }",
            int(Kind::Overlapping));
        row("button that Tab does not reach",
            "BigButton { x: 10; y: 10; text: 'Skipped'; focusPolicy: Qt.NoFocus\n"
            "activeFocusOnTab: false }",
            int(Kind::Unreachable));
        row("Tab held fast",
            "BigButton { x: 10; y: 10; text: 'Held'; Keys.onTabPressed: event => event.accepted = "
            "true }",
            int(Kind::TabTrap));
        row("mouse area nobody knows of", "MouseArea { x: 10; y: 10; width: 60; height: 60 }",
            int(Kind::HiddenTouch));
        row("tap handler nobody knows of",
            "Rectangle { x: 10; y: 10; width: 60; height: 60; TapHandler { } }",
            int(Kind::HiddenTouch));
        row("button taken out of the tree",
            "BigButton { x: 10; y: 10; text: 'Silent'; Accessible.ignored: true }",
            int(Kind::HiddenTouch));
    }

    void plantedDefectIsFound()
    {
        QFETCH(const QByteArray, defect);
        QFETCH(const int, kind);
        QQmlEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&engine);
        component.setData(kPageStart + defect + "\n}", QUrl());
        std::unique_ptr<QObject> page(component.create());
        QVERIFY2(page != nullptr, qPrintable(component.errorString()));
        QQuickWindow window;
        window.resize(400, 300);
        qobject_cast<QQuickItem*>(page.get())->setParentItem(window.contentItem());
        window.show();
        window.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        const QList<AccessibilityFinding> findings = test::walkAccessibility(window);
        if (kind < 0) {
            QVERIFY2(findings.isEmpty(), qPrintable(inWords(findings)));
            return;
        }
        QVERIFY2(!findings.isEmpty(), "nothing was found");
        for (const AccessibilityFinding& finding : findings) {
            // What is held fast is on the way to other things, so these are out of reach as well.
            const bool follows = kind == int(Kind::TabTrap) && finding.kind == Kind::Unreachable;
            const bool silent = kind == int(Kind::HiddenTouch) && finding.kind == Kind::NoRole;
            QVERIFY2(int(finding.kind) == kind || follows || silent,
                qPrintable(test::toString(finding)));
        }
        QVERIFY(std::any_of(findings.begin(), findings.end(),
            [kind](const AccessibilityFinding& finding) { return int(finding.kind) == kind; }));
    }

private:
    std::unique_ptr<gallery::GalleryView> m_view;
};

QTEST_MAIN(GalleryWalkTest)
#include "gallery_walk_test.moc"
