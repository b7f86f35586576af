// SPDX-License-Identifier: Apache-2.0
// Aim: a plan that was begun on a tablet is put on a server, and somebody else comes into it on another
// tablet, by nothing but touch and what the two of them tell each other.
// Method: the whole app on the real core, and a real server process; a code goes from one tablet to the
// other as a photo.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "page_driver.h"
#include "tests/scenario/server_program.h"
#endif
#include "driver_story.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using alongside::bridge::OpenPlan;
using alongside::scenario::ServerProgram;
using alongside::testing::PageDriver;

namespace {

constexpr int kPatienceMs = 20'000;

void typePin(PageDriver& page)
{
    for (const auto* key : {"2", "5", "8", "0", "Done"})
        page.tap(key);
}

void addMe(PageDriver& page, const QString& name, const char* role)
{
    page.tap("Add me");
    page.tap("Your name");
    page.write(name);
    page.tapAll({"Next", role, "With a PIN"});
    typePin(page);
    typePin(page);
    page.see("Hello, " + name);
}

// As a camera sees a code on another tablet.
void takePhoto(const QString& file, const QByteArray& svg)
{
    QImage photo(1600, 1200, QImage::Format_RGB32);
    photo.fill(QColor(60, 70, 90));
    QPainter painter(&photo);
    painter.translate(320, 140);
    painter.rotate(-3);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, 900, 900));
    painter.end();
    QVERIFY(photo.save(file, "JPEG", 85));
}

QByteArray codeIn(QQuickItem* item)
{
    const auto source = item->property("source").toString();
    if (item->isVisible() && source.startsWith("data:image/svg+xml;base64,"))
        return QByteArray::fromBase64(source.section(',', 1).toLatin1());
    for (auto* inner : item->childItems())
        if (const auto code = codeIn(inner); !code.isEmpty())
            return code;
    return {};
}

}

class OnAServerTest : public QObject {
    Q_OBJECT

private slots:
    void aPlanFromATabletReachesAnother();
    void whatIsNoLineIsSaidSo();
    void aLineThatIsUsedUpIsSaidSo();
};

void OnAServerTest::aPlanFromATabletReachesAnother()
{
    const ServerProgram server;
    QByteArray code;
    STORY({
        PageDriver page({}, 0, false);
        addMe(page, "Theo", "It is my plan");
        page.tapAll({"Begin a plan", "My own plan"});
        page.see("The plan of Theo");
        QImage face(400, 300, QImage::Format_RGB32);
        face.fill(QColor(90, 60, 30));
        QVERIFY(face.save(page.photosFolder() + "/theo.jpg", "JPEG", 90));
        page.tapAll({"People", "Show a photo of me", "theo*"});
        page.find("Another photo of me");
        page.tapAll({"Back", "More", "Invite somebody*"});
        page.see("This plan is on this tablet only");
        page.tapAll({"Share with other tablets", "Or put the line that they gave you here"});
        page.write(QString::fromStdString(server.invitation().text()));
        page.see("127.0.0.1 will carry this plan");
        page.tap("Share it there");
        page.see("Who do you invite?");
        page.seeNot("This plan is on this tablet only");
        QTRY_COMPARE_WITH_TIMEOUT(page.plan().sharing(), OpenPlan::Shared, kPatienceMs);
        page.tap("Family");
        page.see("Show this to them");
        code = codeIn(page.window().contentItem());
        QVERIFY(!code.isEmpty());
    });
    STORY({
        PageDriver page({}, 0, false);
        takePhoto(page.photosFolder() + "/code.jpg", code);
        addMe(page, "Ana", "Family");
        page.tapAll({"I have an invitation", "Use a photo of the code", "code*"});
        page.see("Theo invites you");
        page.tap("Join");
        page.see("The plan of Theo");
        QTRY_COMPARE_WITH_TIMEOUT(page.plan().sharing(), OpenPlan::Shared, kPatienceMs);
        page.find("Say something");
        // It came with the plan: who does not read sees whose plan it is.
        page.tap("People");
        QTRY_VERIFY_WITH_TIMEOUT(page.facesShown() > 0, kPatienceMs);
    });
}

void OnAServerTest::whatIsNoLineIsSaidSo()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        page.tapAll({"More", "Invite somebody*", "Share with other tablets",
            "Or put the line that they gave you here"});
        page.write("alongside-server-but-not-really");
        page.tap("Share it there");
        page.see("This invitation does not work");
        QVERIFY(page.plan().server().isEmpty());
    });
}

// Offline first: the tablet takes the line, and what the server thinks of it is known once it is reached.
void OnAServerTest::aLineThatIsUsedUpIsSaidSo()
{
    const ServerProgram server;
    const auto line = server.invitation();
    const alongside::scenario::PoliteTablet other(server);
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        auto used = line;
        used.token.bytes[0] ^= 1U;
        page.tapAll({"More", "Invite somebody*", "Share with other tablets",
            "Or put the line that they gave you here"});
        page.write(QString::fromStdString(used.text()));
        page.tap("Share it there");
        QTRY_COMPARE_WITH_TIMEOUT(page.plan().sharing(), OpenPlan::CouldNotShare, kPatienceMs);
        // Another line for the same server puts it right.
        page.tapAll({"Share with other tablets", "Or put the line that they gave you here"});
        page.write(QString::fromStdString(line.text()));
        page.tap("Share it there");
        QTRY_COMPARE_WITH_TIMEOUT(page.plan().sharing(), OpenPlan::Shared, kPatienceMs);
    });
}

QTEST_MAIN(OnAServerTest)
#include "on_a_server_test.moc"
