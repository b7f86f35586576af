// SPDX-License-Identifier: Apache-2.0
// Aim: every page can be found, hit, read and got to, whichever way the tablet is held, in large
// text, from right to left, and in every look.
// Method: opens each page of the real app and walks what a screen reader, a finger and the Tab key
// meet there. With ALONGSIDE_PICTURES set to a folder, saves a picture of each page for people to
// look at.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "group_world.h"
#include "page_driver.h"
#include "page_ways.h"
#include "shift_ways.h"
#endif
#include "tests/ui/accessibility_walk.h"

#include <QDir>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <functional>

using alongside::testing::Look;
using alongside::testing::PageDriver;

namespace {

// All of the sample: the planning tools stand at its end.
constexpr std::size_t kWhole = 1000;
constexpr std::size_t kSome = 120;

const std::vector<Look>& looks()
{
    static const std::vector<Look> list{
        {{1280, 800}, 1, "light", false},
        {{800, 1280}, 1, "dark", true},
        {{1280, 800}, 2, "contrast", true},
        {{800, 1280}, 2, "light", false},
        {{1024, 600}, 2, "dark", false},
    };
    return list;
}

// Where everything on the page is.
void addPlaces(const QQuickItem* item, QByteArray& places)
{
    if (!item->isVisible())
        return;
    const auto at = item->mapRectToScene(item->boundingRect()).toRect();
    places += QByteArray::number(at.x()) + ',' + QByteArray::number(at.y()) + ','
        + QByteArray::number(at.width()) + ',' + QByteArray::number(at.height()) + ';';
    for (const auto* child : item->childItems())
        addPlaces(child, places);
}

// Layouts need some frames to come to rest; people look at a page longer than that.
void waitUntilStill(QQuickWindow* window)
{
    QByteArray before;
    int same = 0;
    for (int round = 0; round < 60 && same < 5; ++round) {
        QTest::qWait(50);
        QByteArray now;
        addPlaces(window->contentItem(), now);
        same = now == before ? same + 1 : 0;
        before = now;
    }
}

QStringList found(PageDriver& page)
{
    waitUntilStill(&page.window());
    QStringList lines;
    for (const auto& finding : alongside::test::walkAccessibility(page.window()))
        lines.append(toString(finding));
    return lines;
}

void takePicture(PageDriver& page, const QString& name, const Look& look)
{
    const auto folder = qEnvironmentVariable("ALONGSIDE_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const auto problem
        = page.finger().picture(QDir(folder).filePath(name + "-" + look.name() + ".png"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

// Pages in one look: each is pictured and walked, and what was found is told at the end.
class Round {
public:
    explicit Round(const Look& how)
        : m_how(how)
    {
    }

    [[nodiscard]] const Look& how() const { return m_how; }
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

    void visit(PageDriver& page, const QString& name)
    {
        takePicture(page, name, m_how);
        for (const auto& line : found(page))
            m_problems.append(name + ": " + line);
        if (!name.startsWith("help") && !page.finger().has(QStringLiteral("Help")))
            m_problems.append(name + ": there is no help");
    }

    void visitAll(PageDriver& page, const alongside::testing::Ways& ways)
    {
        for (const auto& [name, way] : ways) {
            way(page);
            visit(page, name);
            page.goHome();
        }
    }

private:
    Look m_how;
    QStringList m_problems;
};

}

class PagesLookTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { alongside::test::switchAccessibilityOn(); }
    void signInPages_data() { lookRows(); }
    void signInPages();
    void planPages_data() { lookRows(); }
    void planPages();
    void toolPages_data() { lookRows(); }
    void toolPages();
    void shiftPages_data() { lookRows(); }
    void shiftPages();
    void groupPages_data() { lookRows(); }
    void groupPages();

private:
    static void lookRows()
    {
        QTest::addColumn<int>("look");
        for (std::size_t i = 0; i < looks().size(); ++i)
            QTest::newRow(qPrintable(looks()[i].name())) << static_cast<int>(i);
    }

    static void inThisLook(const std::function<void(Round&)>& visits)
    {
        QFETCH(int, look);
        Round round(looks()[static_cast<std::size_t>(look)]);
        try {
            visits(round);
        } catch (const std::exception& problem) {
            QFAIL(problem.what());
        }
        QVERIFY2(round.problems().isEmpty(), qPrintable("\n" + round.problems().join('\n')));
    }
};

void PagesLookTest::signInPages()
{
    inThisLook([](Round& round) {
        PageDriver page(round.how(), 0);
        page.find("Ana");
        round.visit(page, "who");
        page.tap("Ana");
        page.see("Put in your PIN");
        round.visit(page, "pin");
        page.tap("Back");
        page.tap("Add me");
        round.visit(page, "add-me-name");
        page.tap("Your name");
        page.write("Moll");
        page.tap("Next");
        round.visit(page, "add-me-role");
        page.tap("Support worker");
        round.visit(page, "add-me-way");
        page.tap("With pictures");
        round.visit(page, "add-me-pictures");
        page.tap("Back");
        page.tap("With a PIN");
        round.visit(page, "add-me-pin");
    });
}

void PagesLookTest::planPages()
{
    inThisLook([](Round& round) {
        PageDriver page(round.how(), kSome);
        page.unlock();
        page.devAnswersBedtime("Half past nine is better on work nights.");
        page.answerBedtime("Ten o'clock, and the landing light on.");
        page.devWritesForOthers();
        page.meetDev();
        round.visitAll(page, alongside::testing::planWays());
    });
}

void PagesLookTest::toolPages()
{
    inThisLook([](Round& round) {
        PageDriver page(round.how(), kWhole);
        page.unlock();
        round.visitAll(page, alongside::testing::toolWays());
    });
}

void PagesLookTest::shiftPages()
{
    inThisLook([](Round& round) {
        PageDriver page(round.how(), kSome, true, {.anaRole = "supporter", .withRick = true});
        page.unlock();
        alongside::testing::prepareShift(page);
        round.visitAll(page, alongside::testing::shiftWays());
    });
}

void PagesLookTest::groupPages()
{
    inThisLook([](Round& round) {
        QTemporaryDir folder;
        alongside::SystemClock clock;
        alongside::testing::GroupWorld world(folder.path().toStdString(), clock, true);
        {
            PageDriver page(round.how(), world.moHome());
            page.unlockAs("Mo", "Which plan?");
            page.tap("Start a group");
            round.visit(page, "found-space");
            page.tap("Back");
            page.tap("Wenlow Speaks Up");
            page.see("Questions with no answer yet");
            round.visitAll(page, alongside::testing::groupWays());
        }
        world.closeKit();
        PageDriver page(round.how(), world.kitHome());
        page.unlockAs("Kit", "Questions that wait for your answer");
        round.visit(page, "board-home");
        page.tap("Who checks that staff are kind?*");
        round.visit(page, "board-question");
        page.tap("Answer it");
        round.visit(page, "board-reply");
        page.tap("Your answer, in easy words");
        page.write("A group of us checks it from May.");
        page.tap("Say it with your voice");
        QTest::qWait(300);
        page.tap("Use it");
        page.find("Take the sound away");
        round.visit(page, "board-reply-voice");
        page.tap("Somebody else answers");
        round.visit(page, "board-reply-for");
        page.tap("Who answers?");
        page.write("Councillor Shah");
        page.tap("Send the answer");
        page.see("Councillor Shah answered.");
        round.visit(page, "board-answered");
    });
}

QTEST_MAIN(PagesLookTest)
#include "pages_look_test.moc"
