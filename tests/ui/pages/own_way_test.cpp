// SPDX-License-Identifier: Apache-2.0
// Aim: everybody can get into the tablet in their own way, has it as they like it, and finds what they
// were in the middle of; nobody else sees any of that.
// Method: the whole app on a real vault, by touch; the tablet goes out without a word and starts again.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "access/access_settings.h"
#include "page_driver.h"

#include "base/qr_code.h"
#endif
#include "driver_story.h"

#include "bridge/idle_watch.h"
#include "bridge/invitation_maker.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

using alongside::testing::PageDriver;

namespace {

constexpr int kPatienceMs = 10'000;

void typePin(PageDriver& page, const char* pin)
{
    for (const char* digit = pin; *digit != '\0'; ++digit)
        page.tap(QString(QLatin1Char(*digit)));
    page.tap("Done");
}

// Twelve different pictures, the same at every run.
QVariantList pictures()
{
    QVariantList list;
    for (const char* name : {"dog", "cat", "bird", "fish", "tree", "flower", "sun", "moon", "star",
             "car", "bus", "boat"})
        list.append(QVariantMap{
            {"name", name}, {"symbol", QStringLiteral("pick-%1").arg(name)}, {"photo", QString()}});
    return list;
}

void choosePictures(PageDriver& page)
{
    auto& ways = page.bridge().waysIn();
    QSignalSpy done(&ways, &alongside::bridge::WaysIn::done);
    ways.setPictures(pictures(), {"dog", "moon", "bus", "tree"});
    QVERIFY(done.wait(kPatienceMs));
}

}

class OwnWayTest : public QObject {
    Q_OBJECT

private slots:
    void picturesUnlockAndThePinStillDoes();
    void somebodyNewPicksPictures();
    void somebodyNewNeedsOnlyTheKeyboard();
    void ownPhotosAreAmongThePicturesAndOnTheFirstPage();
    void thePaperOpensWhenAllIsForgotten();
    void eachHasItTheirOwnWay();
    void otherDrawingsOrNoneTakeThePlaceOfOurs();
    void ownPhotosTakeThePlaceOfDrawings();
    void buttonsStandUnderTheHandThatWorks();
    void whoHasASwitchSaysWhatItSends();
    void howItLooksIsCheckedWhenItIsRead();
    void aFlatBatteryCostsNoWordAndNoPlace();
    void whoComesNextSeesNothingHalfSaid();
    void theTabletLocksWhenNobodyIsThere();
    void theTabletStaysInOnePlan();
    void aPlanBeginsAndAnInvitationIsReadFromAPhoto();
};

void OwnWayTest::picturesUnlockAndThePinStillDoes()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        choosePictures(page);
        page.tap("Lock the tablet");
        page.tap("Ana");
        page.see("Touch your pictures");
        page.tapAll({"The moon", "A dog", "A bus", "A tree", "Done"});
        page.see("Try again. You can try as often as you like.");
        page.tapAll({"A dog", "The moon", "A bus", "A tree", "Done"});
        page.see("Say something");
        page.tap("Lock the tablet");
        page.tapAll({"Ana", "Use my PIN"});
        typePin(page, "2580");
        page.see("Say something");
    });
}

void OwnWayTest::somebodyNewPicksPictures()
{
    STORY({
        PageDriver page({}, 0, false);
        page.tap("Add me");
        page.tap("Your name");
        page.write("Theo");
        page.tapAll({"Next", "It is my plan", "With pictures"});
        page.see("Touch four pictures that you like. Remember them and their order.");
        // Which twelve there are is left to chance: the first four of those on the page.
        QStringList own;
        for (const char* any : {"A dog", "A cat", "A bird", "A fish", "A tree", "A flower",
                 "The sun", "The moon", "A star", "A car", "A bus", "A boat", "A bike", "A cup",
                 "A cake", "An apple", "A ball", "A book", "A hat", "A shoe", "An umbrella",
                 "A guitar", "A drum", "A bed"})
            if (own.size() < 4 && page.finger().tapIfThere(QString::fromUtf8(any)))
                own.append(QString::fromUtf8(any));
        QCOMPARE(own.size(), 4);
        page.tap("Done");
        page.see("Touch the same pictures again, in the same order.");
        for (const auto& one : own)
            page.tap(one);
        page.tap("Done");
        page.see("You are in no plan yet.");
        page.tap("Lock the tablet");
        page.tap("Theo*");
        page.see("Hello, Theo");
        for (const auto& one : own)
            page.tap(one);
        page.tap("Done");
        page.see("You are in no plan yet.");
    });
}

void OwnWayTest::somebodyNewNeedsOnlyTheKeyboard()
{
    STORY({
        PageDriver page({}, 0, false);
        const auto press = [&page](const char* name) {
            page.find(QString::fromUtf8(name));
            page.tabTo(QString::fromUtf8(name));
            page.key(Qt::Key_Space);
        };
        press("Add me");
        page.find("Your name");
        page.tabTo("Your name");
        page.write("Theo");
        page.key(Qt::Key_Return);
        press("It is my plan");
        // From what is hidden now, Tab leads on and comes round.
        page.find("With a PIN");
        page.tabTo("Back");
        page.tabTo("With a PIN");
        page.tabTo("Back");
        press("With pictures");
        page.see("Touch four pictures that you like.");
        page.tabTo("Back");
        page.key(Qt::Key_Escape);
        press("With a PIN");
        for (int again = 0; again < 2; ++again) {
            for (const int digit : {Qt::Key_2, Qt::Key_5, Qt::Key_8, Qt::Key_0})
                page.key(digit);
            page.key(Qt::Key_Return);
        }
        page.see("Hello, Theo");
    });
}

void OwnWayTest::ownPhotosAreAmongThePicturesAndOnTheFirstPage()
{
    STORY({
        PageDriver page({}, 0);
        QImage photo(1200, 900, QImage::Format_RGB32);
        photo.fill(QColor(200, 120, 40));
        QVERIFY(photo.save(page.photosFolder() + "/nan.jpg", "JPEG", 90));
        page.unlock();
        page.tapAll({"More", "How I like it*", "How I unlock*", "My photo*", "nan*"});
        page.see("Everybody with this tablet sees it.");
        page.tapAll({"Add pictures", "Put in my own photo", "nan*"});
        page.find("photo-0");
        page.tap("Back");
        auto& people = *page.bridge().session().people();
        QTRY_VERIFY_WITH_TIMEOUT(
            people.valueAt(0, "photo").toUrl().toString().startsWith("data:image/jpeg"),
            kPatienceMs);
        // The camera's, straight from memory.
        page.tapAll({"My photo*", "Use the camera", "Take the photo"});
        page.see("Everybody with this tablet sees it.");
        page.loseBattery();
        page.find("Ana");
        QVERIFY(page.bridge().session().people()->valueAt(0, "photo").toUrl().isValid());
    });
}

void OwnWayTest::thePaperOpensWhenAllIsForgotten()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        auto& ways = page.bridge().waysIn();
        QSignalSpy made(&ways, &alongside::bridge::WaysIn::codeMade);
        page.tapAll({"More", "How I like it*", "How I unlock*"});
        page.see("You have no paper yet.");
        page.tapAll({"Make a paper", "Make the code"});
        page.see("This is your code. You see it only now.");
        QCOMPARE(made.size(), 1);
        const auto code = made.at(0).at(0).toString();
        QSignalSpy paper(&ways, &alongside::bridge::WaysIn::paperMade);
        ways.makeRecoveryPaper(code, "Ana", page.folder() + "/paper");
        QCOMPARE(paper.size(), 1);
        QFile file(paper.at(0).at(0).toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
            QFileDevice::Permissions());
        page.loseBattery();
        page.tapAll({"Ana", "I forgot"});
        page.tap("The code on your paper");
        page.write(code.toLower().replace(QLatin1Char('-'), QLatin1Char(' ')));
        page.tap("Open");
        page.see("Your paper opened the tablet. Now pick a new PIN.");
        typePin(page, "9753");
        typePin(page, "9753");
        page.see("Say something");
        page.tap("Lock the tablet");
        page.tap("Ana");
        typePin(page, "2580");
        page.see("That is not the right PIN");
        typePin(page, "9753");
        page.see("Say something");
    });
}

void OwnWayTest::eachHasItTheirOwnWay()
{
    STORY({
        PageDriver page({}, 0);
        page.addToTablet("Moll", "supporter");
        page.unlock();
        page.tapAll({"More", "How I like it*", "Colours*", "Dark"});
        page.find("Put it back");
        auto& settings = page.bridge().settings();
        QCOMPARE(settings.mode(), QString("dark"));
        page.tap("Put it back");
        QCOMPARE(settings.mode(), QString("light"));
        page.tapAll({"Dark", "Done", "Size of the words*", "Bigger", "Done", "Back", "Back",
            "Lock the tablet"});
        page.see("Who are you?");
        QCOMPARE(settings.mode(), QString("light"));
        page.tap("Moll");
        page.see("Hello, Moll");
        QCOMPARE(settings.mode(), QString("light"));
        page.tap("Back");
        page.loseBattery();
        page.tap("Ana");
        page.see("Hello, Ana");
        // Before she unlocks.
        QCOMPARE(page.bridge().settings().mode(), QString("dark"));
        QCOMPARE(page.bridge().settings().textScale(), 1.25);
        typePin(page, "2580");
        page.tapAll({"More", "How I like it*", "All as it was at first"});
        QCOMPARE(page.bridge().settings().mode(), QString("light"));
    });
}

void OwnWayTest::otherDrawingsOrNoneTakeThePlaceOfOurs()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        // Those in sight, by where they come from; each is drawn.
        const std::function<int(QQuickItem*, bool)> drawnBelow = [&](QQuickItem* item,
                                                                     bool others) {
            constexpr int kImageReady = 1;
            const auto source = item->property("source").toUrl().toString();
            int count = source.contains("/Symbols/") && source.contains("/openmoji/") == others
                    && item->width() > 0 && item->property("status").toInt() == kImageReady
                ? 1
                : 0;
            for (auto* child : item->childItems())
                if (child->isVisible())
                    count += drawnBelow(child, others);
            return count;
        };
        const auto drawn = [&](const char* from) {
            return drawnBelow(page.window().contentItem(), QByteArray(from) == "openmoji");
        };
        QVERIFY(drawn("ours") > 3);
        QCOMPARE(drawn("openmoji"), 0);
        page.bridge().settings().set("pictures", "plain");
        QTRY_COMPARE_WITH_TIMEOUT(drawn("ours"), 0, kPatienceMs);
        page.bridge().settings().set("pictures", "emoji");
        // A build without a connection has none, and keeps ours.
        const bool fetched = QFile::exists(ALONGSIDE_SOURCE_DIR "/build/extras/.fetched");
        QTRY_VERIFY_WITH_TIMEOUT(drawn(fetched ? "openmoji" : "ours") > 3, kPatienceMs);
    });
}

void OwnWayTest::ownPhotosTakeThePlaceOfDrawings()
{
    STORY({
        PageDriver page({}, 0);
        page.addToTablet("Moll", "supporter");
        QImage kitchen(640, 480, QImage::Format_RGB32);
        kitchen.fill(QColor(200, 30, 30));
        QVERIFY(kitchen.save(page.photosFolder() + "/kitchen.jpg", "JPEG", 90));
        const std::function<int(QQuickItem*)> shown = [&](QQuickItem* item) {
            int count = item->isVisible()
                && item->property("source").toUrl().scheme() == QLatin1String("image")
                && item->property("source").toUrl().host() == QLatin1String("own");
            for (auto* child : item->childItems())
                count += shown(child);
            return count;
        };
        const auto onPage = [&] { return shown(page.window().contentItem()); };
        page.unlock();
        page.tapAll({"More", "How I like it*", "My own photos*", "Food and drink",
            "Give it my photo", "kitchen*"});
        QTRY_COMPARE_WITH_TIMEOUT(onPage(), 1, kPatienceMs);
        page.goHome();
        page.tap("All of the plan");
        QTRY_VERIFY_WITH_TIMEOUT(onPage() > 0, kPatienceMs);
        // Only she sees it, also after the tablet was off.
        page.loseBattery();
        page.unlockAs("Moll", "You are in no plan yet.");
        QVERIFY(page.bridge().ownPhotos().addresses().isEmpty());
        page.tap("Lock the tablet");
        page.unlock();
        page.goHome();
        page.tap("All of the plan");
        QTRY_VERIFY_WITH_TIMEOUT(onPage() > 0, kPatienceMs);
        page.goHome();
        page.tapAll(
            {"More", "How I like it*", "My own photos*", "Food and drink", "The drawing again"});
        QTRY_COMPARE_WITH_TIMEOUT(onPage(), 0, kPatienceMs);
    });
}

// Where the middle of a button is, as a share of the screen's width.
static double placeOf(PageDriver& page, const QString& name)
{
    page.tabTo(name);
    const auto* button = page.window().activeFocusItem();
    return button->mapToScene({button->width() / 2, 0}).x() / page.window().width();
}

void OwnWayTest::buttonsStandUnderTheHandThatWorks()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        page.tapAll({"More", "How I like it*", "Left or right hand*"});
        QVERIFY(placeOf(page, "Done") > 0.6);
        page.tap("Left hand");
        QVERIFY(placeOf(page, "Done") < 0.4);
        page.tap("Put it back");
        QVERIFY(placeOf(page, "Done") > 0.6);
    });
    STORY({
        // Where words run from the right, the button is at the left for everybody.
        PageDriver page({.rtl = true}, 0);
        page.unlock();
        page.tapAll({"More", "How I like it*", "Left or right hand*", "Left hand"});
        QVERIFY(placeOf(page, "Done") < 0.4);
    });
}

void OwnWayTest::whoHasASwitchSaysWhatItSends()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        page.tapAll({"More", "How I like it*"});
        page.seeNot("Key to choose");
        page.tapAll({"Keyboard*", "Big letters", "Done", "Order of the letters*", "Q W E", "Done"});
        page.tapAll({"Switches*", "Two switches", "Done"});
        page.tapAll({"Key to go on*", "The key 1", "Done", "Key to choose*", "The key 3", "Done"});
        auto* settings = qmlEngine(&page.window())
                             ->singletonInstance<alongside::access::AccessSettings*>(
                                 qmlTypeId("Alongside.Access", 1, 0, "AccessSettings"));
        QCOMPARE(settings->property("nextKey").toInt(), int(Qt::Key_1));
        QCOMPARE(settings->property("selectKey").toInt(), int(Qt::Key_3));
        QCOMPARE(settings->letters(), QString("typewriter"));
    });
}

void OwnWayTest::howItLooksIsCheckedWhenItIsRead()
{
    alongside::bridge::PersonSettings settings(nullptr);
    for (const char* hostile :
        {"", "[]", "nothing", R"({"textScale": 40})", R"({"mode": "loud", "lockMinutes": 0})",
            R"({"scanSeconds": "x", "readAloud": 7, "other": {}})"}) {
        settings.use(hostile);
        QCOMPARE(settings.textScale(), 1.0);
        QCOMPARE(settings.mode(), QString("light"));
        QCOMPARE(settings.lockMinutes(), 10);
        QCOMPARE(settings.scanSeconds(), 2.0);
        QVERIFY(settings.readAloud());
    }
    // Whoever works on shift has a tablet that goes from hand to hand; their own choice stands above that.
    settings.use({}, "supporter");
    QCOMPARE(settings.lockMinutes(), 2);
    settings.use(R"({"lockMinutes": 5})", "supporter");
    QCOMPARE(settings.lockMinutes(), 5);
    settings.use({}, "family");
    QCOMPARE(settings.lockMinutes(), 10);
    settings.set("textScale", 1.5);
    settings.set("textScale", 9);
    QCOMPARE(settings.textScale(), 1.5);
    const auto saved = settings.save();
    settings.use({});
    settings.use(saved);
    QCOMPARE(settings.textScale(), 1.5);
    QCOMPARE(alongside::bridge::PersonSettings::switchesOf(saved), QByteArray());
    settings.set("scanning", "one");
    QVERIFY(alongside::bridge::PersonSettings::switchesOf(settings.save()).contains("one"));
    QVERIFY(!alongside::bridge::PersonSettings::switchesOf(settings.save()).contains("textScale"));
}

void OwnWayTest::aFlatBatteryCostsNoWordAndNoPlace()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        page.tapAll({"Say something", "Food and drink"});
        page.write("Pierogi on Sun");
        page.loseBattery();
        page.signIn();
        // At once where she was, with what she had written.
        page.see("Say it in your own words");
        page.see("Pierogi on Sun");
        page.tap("Next");
        page.tapAll({"I say it for *", "Everyone", "Save"});
        page.see("Your words are saved.");
        page.tap("Finished");
        page.loseBattery();
        page.signIn();
        page.find("Lock the tablet");
    });
}

void OwnWayTest::whoComesNextSeesNothingHalfSaid()
{
    STORY({
        PageDriver page({}, 0);
        page.addToTablet("Moll", "supporter");
        page.unlock();
        page.tapAll({"Say something", "Food and drink"});
        page.write("Only for me so far");
        page.bridge().session().lock();
        page.tap("Moll");
        typePin(page, "2580");
        page.see("You are in no plan yet.");
        QCOMPARE(page.plan().drafts()->statement()->property("words").toString(), QString());
        page.tap("Lock the tablet");
        page.signIn();
        page.see("Only for me so far");
    });
}

void OwnWayTest::theTabletLocksWhenNobodyIsThere()
{
    alongside::bridge::IdleWatch watch;
    QSignalSpy idle(&watch, &alongside::bridge::IdleWatch::idle);
    watch.setSeconds(1);
    QTest::qWait(600);
    // Somebody touches a key: it counts from there.
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(qGuiApp, &key);
    QTest::qWait(600);
    QCOMPARE(idle.size(), 0);
    QVERIFY(idle.wait(kPatienceMs));
    watch.setSeconds(0);
    QTest::qWait(1200);
    QCOMPARE(idle.size(), 1);
}

void OwnWayTest::theTabletStaysInOnePlan()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        page.tapAll({"More", "Stay in this plan*", "Stay here", "More"});
        page.see("Leave this plan");
        page.seeNot("My plans");
        page.seeNot("Invite somebody");
        page.tap("Leave this plan*");
        typePin(page, "1111");
        page.see("That is not the right PIN");
        typePin(page, "2580");
        page.tap("More");
        page.see("My plans");
    });
}

void OwnWayTest::aPlanBeginsAndAnInvitationIsReadFromAPhoto()
{
    STORY({
        PageDriver page({}, 0, false);
        page.tap("Add me");
        page.tap("Your name");
        page.write("Theo");
        page.tapAll({"Next", "It is my plan", "With a PIN"});
        typePin(page, "2580");
        typePin(page, "2580");
        page.see("Hello, Theo");
        page.tapAll({"Begin a plan", "My own plan"});
        page.see("The plan of Theo");
        QVERIFY(page.plan().isMine());
        page.tap("More");
        page.tap("Invite somebody*");
        // A plan that is nowhere but here cannot be joined yet, and that is said.
        page.see("This plan is on this tablet only");
    });
    // A code as a camera sees it: turned a little, on a table.
    const auto code = alongside::QrCode::make("alongside-join-abcdefghijklmnopqrstuvwxyz234567");
    QVERIFY(code.has_value());
    QSvgRenderer drawing(QByteArray::fromStdString(code->svg(600)));
    QImage photo(1600, 1200, QImage::Format_RGB32);
    photo.fill(QColor(120, 90, 60));
    QPainter painter(&photo);
    painter.translate(700, 200);
    painter.rotate(8);
    drawing.render(&painter, QRectF(0, 0, 600, 600));
    painter.end();
    QTemporaryDir folder;
    const auto file = folder.filePath("photo.jpg");
    QVERIFY(photo.save(file, "JPEG", 80));
    using alongside::bridge::InvitationMaker;
    QCOMPARE(InvitationMaker::readPhoto(QUrl::fromLocalFile(file)),
        QString("alongside-join-abcdefghijklmnopqrstuvwxyz234567"));
    QCOMPARE(
        InvitationMaker::readPhoto(QUrl::fromLocalFile(folder.filePath("none.jpg"))), QString());
    photo.fill(Qt::white);
    QVERIFY(photo.save(file, "JPEG", 80));
    QCOMPARE(InvitationMaker::readPhoto(QUrl::fromLocalFile(file)), QString());
}

QTEST_MAIN(OwnWayTest)
#include "own_way_test.moc"
