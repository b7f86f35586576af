// SPDX-License-Identifier: Apache-2.0
// Aim: who does not write can speak, show or draw, in few touches; nothing of it is lost to whatever comes
// between; what is on its way says so; and a tablet without a microphone says that it has none.
// Method: the whole app on the real bridge with a real vault, driven by touch; a made-up microphone hums
// and a made-up camera sees a garden, ten times as fast as in life.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "bridge/media/media_model.h"
#include "bridge/media/media_reading.h"
#include "media/devices.h"
#include "media/opus_sound.h"
#include "page_driver.h"
#include "tests/ui/media/made_photos.h"
#endif
#include "driver_story.h"
#include "tests/ui/accessibility_walk.h"

#include <QDir>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <filesystem>

using alongside::media::Devices;
using alongside::testing::PageDriver;

namespace {

constexpr int kPatienceMs = 10'000;

// Touches that count, as people count them.
class Taps {
public:
    explicit Taps(PageDriver& page)
        : m_page(page)
    {
    }
    void tap(const char* name)
    {
        m_page.tap(QString::fromUtf8(name));
        ++m_count;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    PageDriver& m_page;
    int m_count = 0;
};

void putPhoto(PageDriver& page, const QString& name)
{
    QFile file(QDir(page.photosFolder()).filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(alongside::testing::withExif(
        alongside::testing::encoded(alongside::testing::twoHalves(2400, 1800), "jpeg")));
}

// What waits to be saved, as it lies on the disk.
int spooled(const PageDriver& page)
{
    int count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(page.home()))
        count
            += entry.is_regular_file() && entry.path().parent_path().filename() == "spool" ? 1 : 0;
    return count;
}

QString answerKey(const QString& part)
{
    alongside::bridge::StatementsModel statements;
    statements.setPart(part);
    return statements.valueAt(0, QStringLiteral("key")).toString();
}

// The bytes of the first thing that goes with the answer to a part.
QByteArray contentOf(PageDriver& page, const QString& part)
{
    alongside::bridge::MediaModel media;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            media.setAbout(answerKey(part));
            return media.count() > 0;
        },
        kPatienceMs));
    QByteArray bytes;
    bool done = false;
    page.bridge().mediaDrafts().read(media.valueAt(0, QStringLiteral("source")).toString(), &media,
        [&](const alongside::Result<QByteArray>& read) {
            bytes = read ? *read : QByteArray();
            done = true;
        });
    static_cast<void>(QTest::qWaitFor([&] { return done; }, kPatienceMs));
    return bytes;
}

// The first of a kind that can be seen.
template<class Item>
Item* seen(QQuickItem* in)
{
    if (auto* item = qobject_cast<Item*>(in); item != nullptr && item->isVisible())
        return item;
    for (auto* child : in->childItems())
        if (auto* found = seen<Item>(child))
            return found;
    return nullptr;
}

void toFood(PageDriver& page)
{
    page.tap("Say something");
    page.tap("Food and drink");
}

void sayItForTheo(PageDriver& page)
{
    page.tap("I say it for *");
    page.tap("Everyone");
    page.tap("Save");
    page.see("Your words are saved.");
}

void openFood(PageDriver& page)
{
    page.tap("Finished");
    page.tap("All of the plan");
    page.tap("Food and drink");
}

}

class MediaPagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { alongside::test::switchAccessibilityOn(); }

    void speakingTakesTheFewestTouches();
    void whatIsSpokenCanBeHeardAndSpokenAgain();
    void aMicrophoneThatHearsNothingSaysSo();
    void listeningEndsByItself();
    void aPhotoIsSmallAndDoesNotSayWhereItWas();
    void picturesThatAreNoneAreRefusedInWords();
    void takingAPhoto();
    void drawingByTouchAndByKeys();
    void aDrawingCanBeUndoneAfterComingBack();
    void aFlatBatteryLosesNoSound();
    void lockingTheTabletKeepsWhatWasSaid();
    void whatIsTakenAwayIsGone();
    void addingToWhatIsThere();
    void whatIsOnItsWaySaysSo();
    void aTabletWithoutDevicesSaysSo();
    void wordsAndASoundTogether();
    void facesOfThoseWhoShareThePlan();
    void aWorryIsSpoken();
    void aHardMomentIsSpokenOnShift();
    void whatHappenedIsToldInAVoiceToo();
};

void MediaPagesTest::speakingTakesTheFewestTouches()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        Taps taps(page);
        taps.tap("Say something");
        taps.tap("Food and drink");
        taps.tap("Speak*");
        page.see("The tablet is listening.");
        QTest::qWait(400);
        taps.tap("Next");
        taps.tap("I say it for *");
        taps.tap("Everyone");
        taps.tap("Save");
        page.see("Your words are saved.");
        QVERIFY2(taps.count() <= 7, qPrintable(QString::number(taps.count())));
        QTRY_COMPARE_WITH_TIMEOUT(spooled(page), 0, kPatienceMs);
        openFood(page);
        page.see("Listen to the sound.");
        page.tap("Play the sound");
        page.find("Stop the sound");
        page.find("Play the sound"); // it came to its end
        const alongside::media::OpusReader sound(contentOf(page, "food"));
        QVERIFY(sound.isGood());
        QVERIFY2(sound.seconds() > 2, qPrintable(QString::number(sound.seconds())));
    });
}

void MediaPagesTest::whatIsSpokenCanBeHeardAndSpokenAgain()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        toFood(page);
        page.tap("Speak*");
        QTest::qWait(300);
        page.tap("Done");
        page.see("Listen to what you said.");
        page.tap("Play the sound");
        page.find("Stop the sound");
        page.tap("Speak again");
        page.see("The tablet is listening.");
        QTest::qWait(300);
        page.tap("Done");
        page.tap("What do you say in it? You can leave this empty.");
        page.write("I like tea.");
        page.tap("Next");
        sayItForTheo(page);
        openFood(page);
        page.see("I like tea.");
        QTRY_COMPARE_WITH_TIMEOUT(spooled(page), 0, kPatienceMs);
    });
}

// Muted, or touched again before it began.
void MediaPagesTest::aMicrophoneThatHearsNothingSaysSo()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        toFood(page);
        auto& microphone = alongside::media::Devices::instance()->microphone();
        microphone.blockSignals(true);
        page.tap("Speak*");
        page.see("The tablet is listening.");
        page.tap("Done");
        page.see("The tablet heard nothing.");
        microphone.blockSignals(false);
        page.tap("Speak");
        page.see("The tablet is listening.");
        QTest::qWait(300);
        page.tap("Done");
        page.see("Listen to what you said.");
    });
}

void MediaPagesTest::listeningEndsByItself()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        toFood(page);
        page.tap("Speak*");
        // Two minutes, ten times as fast.
        QTRY_VERIFY_WITH_TIMEOUT(page.finger().see("Listen to what you said.").isEmpty(), 20'000);
        page.see("2:00");
    });
}

void MediaPagesTest::aPhotoIsSmallAndDoesNotSayWhereItWas()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        putPhoto(page, "garden.jpg");
        toFood(page);
        page.tap("Photo");
        page.tap("garden*");
        page.see("Is this the right photo?");
        page.tap("What does it show? You can leave this empty.");
        page.write("Our garden");
        page.tap("Use it");
        page.tap("Next");
        sayItForTheo(page);
        openFood(page);
        page.see("Look at the photo.");
        page.tap("Our garden");
        page.find("Back");
        page.see("Our garden");
        const auto kept = contentOf(page, "food");
        QCOMPARE(QImage::fromData(kept, "jpeg").size(), QSize(1200, 1600));
        QVERIFY(!kept.contains("SECRET") && !kept.contains("Exif"));
        QTRY_COMPARE_WITH_TIMEOUT(spooled(page), 0, kPatienceMs);
    });
}

void MediaPagesTest::picturesThatAreNoneAreRefusedInWords()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        QFile bomb(QDir(page.photosFolder()).filePath("bomb.png"));
        QVERIFY(bomb.open(QIODevice::WriteOnly));
        bomb.write(alongside::testing::pngThatClaims(100'000, 100'000));
        bomb.close();
        QFile letter(QDir(page.photosFolder()).filePath("letter.jpg"));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("Dear Ana");
        letter.close();
        toFood(page);
        page.tap("Photo");
        page.tap("bomb*");
        page.see("It is too large for this tablet. Please pick another one.");
        page.tap("letter*");
        page.see("It is no photo. Please pick another one.");
        QCOMPARE(spooled(page), 0);
    });
}

void MediaPagesTest::takingAPhoto()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        toFood(page);
        page.tap("Photo");
        page.tap("Use the camera");
        page.see("Hold the tablet still.");
        auto* camera = seen<alongside::media::CameraView>(page.window().contentItem());
        QTRY_VERIFY_WITH_TIMEOUT(camera != nullptr && camera->isReady(), kPatienceMs);
        page.tap("Take the photo");
        page.see("Is this the right photo?");
        page.tap("Use it");
        page.tap("Next");
        sayItForTheo(page);
        QCOMPARE(QImage::fromData(contentOf(page, "food"), "jpeg").size(), QSize(1280, 960));
    });
}

void MediaPagesTest::drawingByTouchAndByKeys()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        toFood(page);
        page.tap("Draw");
        page.tap("Red");
        auto* paper = seen<alongside::media::DrawingCanvas>(page.window().contentItem());
        QVERIFY(paper != nullptr);
        const auto at = paper->mapToScene({60, 60}).toPoint();
        auto* touch = QTest::createTouchDevice();
        QTest::touchEvent(&page.window(), touch).press(1, at, &page.window());
        for (int i = 1; i <= 10; ++i)
            QTest::touchEvent(&page.window(), touch)
                .move(1, at + QPoint(20 * i, 5 * i), &page.window());
        QTest::touchEvent(&page.window(), touch).release(1, at + QPoint(200, 50), &page.window());
        QVERIFY(!paper->isEmpty());
        QVERIFY(paper->canUndo());
        page.tap("Undo");
        QVERIFY(paper->isEmpty());
        page.tap("Redo");
        QVERIFY(!paper->isEmpty());
        page.tap("Clear");
        QVERIFY(paper->isEmpty());
        page.tap("Undo");
        page.tabTo("The paper");
        page.key(Qt::Key_Left);
        page.key(Qt::Key_Return);
        page.tap("A star");
        page.tap("Use it");
        page.tap("Next");
        sayItForTheo(page);
        openFood(page);
        page.see("Look at the drawing.");
        const auto drawing = QImage::fromData(contentOf(page, "food"), "png");
        QCOMPARE(drawing.size(), alongside::media::DrawingMarks::kPaper);
        QTRY_COMPARE_WITH_TIMEOUT(spooled(page), 0, kPatienceMs);
    });
}

void MediaPagesTest::aDrawingCanBeUndoneAfterComingBack()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        toFood(page);
        page.tap("Draw");
        page.tap("A star");
        page.tap("A house");
        QTest::qWait(600);
        page.loseBattery();
        page.unlock(); // and is where this was left
        page.tap("A drawing");
        page.find("Rub out");
        auto* paper = seen<alongside::media::DrawingCanvas>(page.window().contentItem());
        QTRY_VERIFY_WITH_TIMEOUT(paper != nullptr && !paper->isEmpty(), kPatienceMs);
        page.tap("Undo");
        page.tap("Undo");
        QVERIFY(paper->isEmpty());
    });
}

void MediaPagesTest::aFlatBatteryLosesNoSound()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        toFood(page);
        page.tap("Speak*");
        page.see("The tablet is listening.");
        QTest::qWait(1200);
        QCOMPARE(spooled(page), 1);
        page.loseBattery();
        page.unlock(); // and is where this was left
        page.find("Play the sound");
        page.find("Take the sound away");
        page.tap("Next");
        sayItForTheo(page);
        const alongside::media::OpusReader sound(contentOf(page, "food"));
        QVERIFY2(
            sound.isGood() && sound.seconds() > 4, qPrintable(QString::number(sound.seconds())));
    });
}

void MediaPagesTest::lockingTheTabletKeepsWhatWasSaid()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        toFood(page);
        page.tap("Speak*");
        QTest::qWait(900);
        page.bridge().session().lock();
        page.see("Who are you?");
        page.unlock(); // and is where this was left
        page.tap("Play the sound");
        page.find("Stop the sound");
    });
}

void MediaPagesTest::whatIsTakenAwayIsGone()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        toFood(page);
        page.tap("Speak*");
        QTest::qWait(600);
        page.tap("Done");
        page.tap("Back");
        page.seeNot("This tablet cannot play this kind of sound.");
        page.seeNot("Nothing was said.");
        page.tap("Take the sound away");
        page.seeNot("Take the sound away");
        QTRY_COMPARE_WITH_TIMEOUT(spooled(page), 0, kPatienceMs);
    });
}

void MediaPagesTest::addingToWhatIsThere()
{
    STORY({
        PageDriver page({}, 120);
        page.unlock();
        putPhoto(page, "bed.jpg");
        page.tap("All of the plan");
        page.tap("Bedtime");
        page.tap("Add a photo or sound");
        page.tap("Photo");
        page.tap("bed*");
        page.tap("Use it");
        page.tap("Speak*");
        QTest::qWait(300);
        page.tap("Use it");
        page.see("Do you want to add more?");
        page.tap("Save");
        page.find("Add a photo or sound");
        page.find("A photo");
        page.find("Play the sound");
        QTRY_COMPARE_WITH_TIMEOUT(spooled(page), 0, kPatienceMs);
    });
}

void MediaPagesTest::whatIsOnItsWaySaysSo()
{
    STORY({
        PageDriver page({}, 120);
        page.unlock();
        page.devAttaches("bedtime",
            alongside::testing::encoded(alongside::testing::twoHalves(900, 700), "jpeg"),
            "Dev's lamp");
        page.devAttaches(
            "bedtime", QByteArray("\xFF\xD8\xFF") + QByteArray(5'000'000, 'x'), "The large one");
        page.meetDev();
        page.tap("All of the plan");
        page.tap("Bedtime");
        page.find("Dev's lamp");
        page.see("It is on its way.");
        page.see("It is large. Touch to fetch it.");
        page.tap("The large one");
        page.seeNot("It is large. Touch to fetch it.");
    });
}

void MediaPagesTest::aTabletWithoutDevicesSaysSo()
{
    STORY({
        PageDriver page({}, 0, true, {}, Devices::Which::None);
        page.unlock();
        toFood(page);
        page.tap("Speak*");
        page.see("This tablet has no microphone.");
        page.tap("Back");
        page.tap("Photo");
        page.see("This tablet has no camera.");
        page.see("There are no pictures on this tablet.");
    });
}

void MediaPagesTest::wordsAndASoundTogether()
{
    STORY({
        PageDriver page({}, 120);
        page.unlock();
        page.tap("Say something");
        page.tap("Bedtime");
        page.tap("Say something more");
        page.write("The landing light stays on.");
        page.tap("Speak*");
        QTest::qWait(300);
        page.tap("Next");
        page.tap("Theo’s own words");
        page.tap("Next");
        page.tap("Everyone");
        page.tap("Save");
        page.see("Your words are saved.");
        page.tap("Finished");
        page.tap("All of the plan");
        page.tap("Bedtime");
        page.see("The landing light stays on.");
        page.seeNot("Listen to the sound.");
        page.see("By talking");
        page.find("Play the sound");
    });
}

void MediaPagesTest::facesOfThoseWhoShareThePlan()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        const auto faces = [&page] { return page.facesShown(); };
        QImage ana(800, 600, QImage::Format_RGB32);
        ana.fill(QColor(90, 60, 30));
        QVERIFY(ana.save(page.photosFolder() + "/ana.jpg", "JPEG", 90));
        page.tap("People");
        QCOMPARE(faces(), 0);
        page.tapAll({"Show a photo of me", "ana*"});
        page.find("Another photo of me");
        QTRY_COMPARE_WITH_TIMEOUT(faces(), 1, kPatienceMs);
        // Whoever writes over it takes nobody's face.
        page.meetDev();
        const auto anas = page.devsRecord("member-photo", "name", "Ana").place;
        QVERIFY(page.dev().set(page.space(), anas, {{"name", std::string("Dev")}}).has_value());
        page.meetDev();
        QTRY_COMPARE_WITH_TIMEOUT(faces(), 0, kPatienceMs);
        page.tapAll({"Show a photo of me", "ana*"});
        QTRY_COMPARE_WITH_TIMEOUT(faces(), 1, kPatienceMs);
        page.tap("Take my photo away");
        page.find("Show a photo of me");
        QTRY_COMPARE_WITH_TIMEOUT(faces(), 0, kPatienceMs);
        page.tapAll({"Show a photo of me", "ana*"});
        QTRY_COMPARE_WITH_TIMEOUT(faces(), 1, kPatienceMs);
        // Nobody's face is left for whoever comes next.
        page.goHome();
        page.tap("Lock the tablet");
        page.see("Who are you?");
        QTRY_COMPARE_WITH_TIMEOUT(faces(), 0, kPatienceMs);
    });
}

// Who does not write is heard all the same: by those who were told, and by nobody else.
void MediaPagesTest::aWorryIsSpoken()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        Taps taps(page);
        taps.tap("I am worried");
        taps.tap("Soon");
        taps.tap("Speak*");
        page.see("The tablet is listening.");
        QTest::qWait(400);
        taps.tap("Use it");
        taps.tap("Next");
        taps.tap("Dev");
        taps.tap("Save");
        page.see("They can see it. Nobody else can.");
        QVERIFY2(taps.count() <= 7, qPrintable(QString::number(taps.count())));
        page.meetDev();
        const auto heard = page.devsRecord("concern", "toldWith", "With a sound");
        QCOMPARE(heard.text("saidBy"), std::string("Ana"));
        page.tap("Look at the worries");
        page.tap("Ana is worried: Listen to the sound.*");
        page.tap("Play the sound");
        page.find("Stop the sound");
    });
}

void MediaPagesTest::aHardMomentIsSpokenOnShift()
{
    STORY({
        PageDriver page({}, 28, true, {.anaRole = "supporter"});
        page.unlock();
        page.tapAll({"My shift", "Write down a hard moment", "Broke something", "Small", "No", "Speak*"});
        page.see("The tablet is listening.");
        QTest::qWait(400);
        page.tap("Next");
        page.see("Which day was it?");
        page.tap("Save");
        page.see("The facts are saved. What we learn comes later.");
        page.meetDev();
        QCOMPARE(page.devsRecord("incident", "toldWith", "With a sound").text("seenBy"), std::string("Ana"));
        page.tap("Finished");
        page.tap("Broke something. Today.*");
        page.see("Listen to the sound.");
        page.tap("Play the sound");
        page.find("Stop the sound");
    });
}

void MediaPagesTest::whatHappenedIsToldInAVoiceToo()
{
    STORY({
        PageDriver page({}, 120, true, {.anaRole = "supporter"});
        page.unlock();
        page.tapAll({"My shift", "Swim every week", "I do not know", "I do not know",
            "Theo was not asked", "Say it with your voice*"});
        page.see("The tablet is listening.");
        QTest::qWait(400);
        page.tap("Use it");
        page.find("Play the sound");
        page.tap("Save");
        page.see("What happened is saved.");
        page.tapAll({"Finished", "Back", "Goals", "Swim every week*"});
        page.tap("Play the sound");
        page.find("Stop the sound");
    });
}

QTEST_MAIN(MediaPagesTest)
#include "media_pages_test.moc"
