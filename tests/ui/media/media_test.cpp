// SPDX-License-Identifier: Apache-2.0
// Aim: what goes into a plan is small, the right way up and says nothing that is not seen; a sound can be
// played wherever it was cut off; hostile files are refused before they cost anything; a drawing can be
// undone to its beginning.
// Method: files are made here, as cameras and attackers write them; sounds are tones that are measured.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "made_photos.h"
#include "media/devices.h"
#include "media/drawing_canvas.h"
#include "media/opus_sound.h"
#include "media/small_photo.h"
#endif

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace alongside::media;
using namespace alongside::testing;

namespace {

constexpr int kRate = 16'000;

std::vector<std::int16_t> tone(double seconds, int rate = kRate)
{
    std::vector<std::int16_t> samples(static_cast<std::size_t>(seconds * rate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<std::int16_t>(
            12'000 * std::sin(2 * M_PI * 440 * static_cast<double>(i) / rate));
    return samples;
}

QByteArray sound(double seconds, int rate = kRate)
{
    OpusWriter writer(rate);
    writer.write(tone(seconds, rate));
    return writer.take() + writer.finish();
}

// All that is played, one channel.
std::vector<std::int16_t> played(OpusReader& reader)
{
    std::vector<std::int16_t> samples;
    while (!reader.atEnd()) {
        const auto bytes = reader.read(9600);
        const auto* values = reinterpret_cast<const std::int16_t*>(bytes.constData());
        for (qsizetype i = 0; i + 1 < bytes.size() / 2; i += 2)
            samples.push_back(values[i]);
    }
    return samples;
}

double loudness(const std::vector<std::int16_t>& samples)
{
    double squares = 0;
    for (const auto sample : samples)
        squares += double{1} * sample * sample;
    return samples.empty() ? 0 : std::sqrt(squares / static_cast<double>(samples.size()));
}

DrawingMark line(QColor colour, QPolygonF points)
{
    return {DrawingMark::Kind::Line, colour, 20, std::move(points), {}};
}

}

class MediaTest : public QObject {
    Q_OBJECT

private slots:
    void largePhotoBecomesSmall();
    void smallPhotoStaysAsLargeAsItIs();
    void whatACameraAddsIsGoneAndItStandsUpright();
    void commentsAndTransparencyAreGone();
    void bombsAreRefusedUnopened_data();
    void bombsAreRefusedUnopened();
    void photosInSeveralScansAreTakenToo();
    void whatIsNoPhotoIsRefused_data();
    void whatIsNoPhotoIsRefused();
    void cutOffPhotosNeverCrash();
    void soundComesBackAsItWas_data();
    void soundComesBackAsItWas();
    void soundThatWasCutOffPlaysUntilThere();
    void soundIsWholeEveryHalfSecond();
    void soundOfNothingIsNothing();
    void twoMinutesAreSmall();
    void hostileSoundsEnd();
    void goingToAPlacePlaysFromThere();
    void drawingUndoesAndRedoesEverything();
    void drawingIsTheSameAfterItWasPutAway();
    void drawingOfAnotherKindIsRefused();
    void paperHasAnEnd();
    void withoutDevicesNothingIsPretended();
    void realDevicesAreAskedWithoutACrash();
};

void MediaTest::largePhotoBecomesSmall()
{
    const auto photo = smallPhoto(encoded(twoHalves(4000, 3000), "jpeg"));
    QCOMPARE(photo.trouble, PhotoTrouble::None);
    QCOMPARE(photo.size, QSize(1600, 1200));
    const auto back = QImage::fromData(photo.jpeg, "jpeg");
    QCOMPARE(back.size(), QSize(1600, 1200));
    QVERIFY(back.pixelColor(400, 600).red() > 200);
    QVERIFY(back.pixelColor(1200, 600).blue() > 200);
}

void MediaTest::smallPhotoStaysAsLargeAsItIs()
{
    QCOMPARE(smallPhoto(encoded(twoHalves(320, 200), "png")).size, QSize(320, 200));
    QCOMPARE(smallPhoto(encoded(twoHalves(1, 1), "png")).size, QSize(1, 1));
    QCOMPARE(smallPhoto(encoded(twoHalves(9000, 2), "png")).size, QSize(1600, 1));
}

void MediaTest::whatACameraAddsIsGoneAndItStandsUpright()
{
    const auto file = withExif(encoded(twoHalves(400, 300), "jpeg"));
    QVERIFY(file.contains("SECRET-CAMERA-OF-ANA"));
    const auto photo = smallPhoto(file);
    QCOMPARE(photo.trouble, PhotoTrouble::None);
    QCOMPARE(photo.size, QSize(300, 400)); // turned by a quarter
    const auto back = QImage::fromData(photo.jpeg, "jpeg");
    QVERIFY(back.pixelColor(150, 100).red() > 200);
    QVERIFY(back.pixelColor(150, 300).blue() > 200);
    QVERIFY(!photo.jpeg.contains("SECRET"));
    QVERIFY(!photo.jpeg.contains("Exif"));
    QVERIFY(!photo.jpeg.contains(QByteArray("\xFF\xE1", 2)));
}

void MediaTest::commentsAndTransparencyAreGone()
{
    QImage picture(40, 40, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    picture.setText(QStringLiteral("Comment"), QStringLiteral("SECRET-ADDRESS"));
    const auto file = encoded(picture, "png");
    QVERIFY(file.contains("SECRET-ADDRESS"));
    const auto photo = smallPhoto(file);
    QVERIFY(!photo.jpeg.contains("SECRET-ADDRESS"));
    QVERIFY(QImage::fromData(photo.jpeg, "jpeg").pixelColor(20, 20).red() > 250);
}

void MediaTest::bombsAreRefusedUnopened_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("png of 10,000 million") << pngThatClaims(100'000, 100'000);
    QTest::newRow("png of 40 million") << pngThatClaims(8'000, 5'000);
    QTest::newRow("png as long as a road") << pngThatClaims(900'000, 2);
    QTest::newRow("jpeg of 4,000 million") << jpegThatClaims(65'000, 65'000);
    // Of one that comes in several scans all is in memory at once.
    QTest::newRow("jpeg of 196 million in scans") << jpegThatClaims(14'000, 14'000, true);
}

void MediaTest::bombsAreRefusedUnopened()
{
    QFETCH(QByteArray, file);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(smallPhoto(file).trouble, PhotoTrouble::TooLarge);
    QVERIFY(shownPicture(file, {180, 180}).isNull());
    QVERIFY2(timer.elapsed() < 1000, "it was opened");
}

void MediaTest::photosInSeveralScansAreTakenToo()
{
    const auto photo = encoded(twoHalves(400, 200), "jpeg", true);
    const auto small = smallPhoto(photo);
    QCOMPARE(small.trouble, PhotoTrouble::None);
    QCOMPARE(small.size, QSize(400, 200));
}

void MediaTest::whatIsNoPhotoIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<PhotoTrouble>("trouble");
    QTest::newRow("nothing") << QByteArray() << PhotoTrouble::NotAPhoto;
    QTest::newRow("words") << QByteArray("Dear Ana") << PhotoTrouble::NotAPhoto;
    QTest::newRow("svg that calls out")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='http://x/'/></svg>")
        << PhotoTrouble::NotAPhoto;
    QTest::newRow("jpeg in name only")
        << QByteArray("\xFF\xD8\xFF\xE0 nothing") << PhotoTrouble::CannotOpen;
    QTest::newRow("photo of another kind") << QByteArray("\0\0\0\x18"
                                                         "ftypheic\0\0\0\0",
        16) << PhotoTrouble::CannotOpen;
}

void MediaTest::whatIsNoPhotoIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(PhotoTrouble, trouble);
    const auto photo = smallPhoto(file);
    QVERIFY(photo.trouble != PhotoTrouble::None);
    QVERIFY(photo.jpeg.isEmpty());
    if (!file.startsWith("\xFF\xD8"))
        QCOMPARE(photo.trouble, trouble);
    QCOMPARE(smallPhotoOf(QStringLiteral("/nowhere/there.jpg")).trouble, PhotoTrouble::CannotOpen);
}

void MediaTest::cutOffPhotosNeverCrash()
{
    const auto jpeg = withExif(encoded(twoHalves(200, 150), "jpeg"));
    const auto png = encoded(twoHalves(200, 150), "png");
    for (const auto& file : {jpeg, png})
        for (qsizetype length = 0; length < file.size(); length += 23)
            static_cast<void>(smallPhoto(file.left(length)));
}

void MediaTest::soundComesBackAsItWas_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {8'000, 16'000, 44'100, 48'000})
        QTest::newRow(qPrintable(QString::number(rate))) << rate;
}

void MediaTest::soundComesBackAsItWas()
{
    QFETCH(int, rate);
    OpusReader reader(sound(3, rate));
    QVERIFY(reader.isGood());
    QVERIFY(std::abs(reader.seconds() - 3) < 0.05);
    const auto back = played(reader);
    QVERIFY(std::abs(static_cast<double>(back.size()) / OpusReader::kPlayedPerSecond - 3) < 0.05);
    const auto expected = 12'000 / std::sqrt(2.0);
    QVERIFY2(std::abs(loudness(back) - expected) < expected * 0.1,
        qPrintable(QString::number(loudness(back))));
}

void MediaTest::soundThatWasCutOffPlaysUntilThere()
{
    const auto whole = sound(5);
    double before = 0;
    for (const double part : {0.3, 0.6, 0.9}) {
        OpusReader reader(
            whole.left(static_cast<qsizetype>(part * static_cast<double>(whole.size()))));
        QVERIFY(reader.isGood());
        QVERIFY2(reader.seconds() > before && reader.seconds() > part * 5 - 1,
            qPrintable(QString::number(reader.seconds())));
        before = reader.seconds();
        QVERIFY(!played(reader).empty());
    }
}

// What was taken so far is all that a crash leaves.
void MediaTest::soundIsWholeEveryHalfSecond()
{
    OpusWriter writer(kRate);
    QByteArray kept;
    for (int half = 1; half <= 10; ++half) {
        writer.write(tone(0.5));
        kept += writer.take();
        const OpusReader reader(kept);
        QVERIFY2(half < 2 || reader.isGood(), "it cannot be played");
        QVERIFY2(reader.seconds() > half * 0.5 - 0.3,
            qPrintable(QStringLiteral("%1 s of %2").arg(reader.seconds()).arg(half * 0.5)));
    }
}

// A microphone that gave nothing, or had nothing yet when a part was to be kept.
void MediaTest::soundOfNothingIsNothing()
{
    OpusWriter writer(kRate);
    writer.write({});
    QVERIFY(writer.take().isEmpty());
    QVERIFY(writer.finish().isEmpty());
    QVERIFY(writer.take().isEmpty());
}

void MediaTest::twoMinutesAreSmall()
{
    const auto bytes = sound(120).size();
    QVERIFY2(bytes > 50'000 && bytes < 600'000, qPrintable(QString::number(bytes)));
}

void MediaTest::hostileSoundsEnd()
{
    for (const auto& bytes : {QByteArray(), QByteArray("OggS"), QByteArray(100'000, 'x')})
        QVERIFY(!OpusReader(bytes).isGood());
    const auto whole = sound(2);
    for (int seed = 0; seed < 60; ++seed) {
        auto broken = whole;
        for (int i = 0; i < 20; ++i)
            broken[(seed * 7919 + i * 104'729) % broken.size()] = static_cast<char>(seed + i * 31);
        OpusReader reader(broken);
        QVERIFY(played(reader).size() < 60U * OpusReader::kPlayedPerSecond);
    }
}

void MediaTest::goingToAPlacePlaysFromThere()
{
    OpusReader reader(sound(4));
    reader.goTo(3);
    const auto rest = static_cast<double>(played(reader).size()) / OpusReader::kPlayedPerSecond;
    QVERIFY2(std::abs(rest - 1) < 0.1, qPrintable(QString::number(rest)));
    reader.goTo(99);
    QVERIFY(played(reader).size() < 100);
}

void MediaTest::drawingUndoesAndRedoesEverything()
{
    DrawingMarks marks;
    QVERIFY(marks.isEmpty() && !marks.canUndo() && !marks.canRedo());
    marks.add(line(Qt::red, {{100, 100}, {500, 100}}));
    marks.add(line(Qt::blue, {{100, 300}}));
    marks.add({DrawingMark::Kind::Clear, {}, 0, {}, {}});
    QVERIFY(marks.isEmpty());
    QVERIFY(marks.undo());
    QCOMPARE(marks.shown().size(), std::size_t{2});
    QVERIFY(marks.undo() && marks.undo() && !marks.undo());
    QVERIFY(marks.isEmpty());
    QVERIFY(marks.redo() && marks.redo() && marks.redo() && !marks.redo());
    marks.undo();
    marks.add(line(Qt::green, {{10, 10}}));
    QVERIFY(!marks.canRedo());
    QCOMPARE(marks.shown().size(), std::size_t{3});
}

void MediaTest::drawingIsTheSameAfterItWasPutAway()
{
    DrawingCanvas canvas;
    canvas.setSize({800, 500});
    canvas.setProperty("ink", QColor(Qt::red));
    DrawingMarks marks;
    marks.add(line(Qt::red, {{100, 100}, {900, 800}}));
    marks.add({DrawingMark::Kind::Rubber, {}, 60, {{500, 450}}, {}});
    canvas.load(marks.save());
    const auto before = QImage::fromData(canvas.png(), "png");
    QCOMPARE(before.size(), DrawingMarks::kPaper);
    QCOMPARE(before.pixelColor(150, 144).red(), 255);
    QVERIFY(before.pixelColor(150, 144).blue() < 100);
    QCOMPARE(before.pixelColor(500, 450), QColor(Qt::white));
    DrawingCanvas again;
    again.load(canvas.save());
    QCOMPARE(QImage::fromData(again.png(), "png"), before);
    again.undo();
    again.undo();
    QVERIFY(again.isEmpty());
    again.clear();
    QVERIFY(!again.canUndo());
}

void MediaTest::drawingOfAnotherKindIsRefused()
{
    DrawingMarks marks;
    marks.add(line(Qt::red, {{1, 1}}));
    for (const auto* text : {"", "{}", "[]", "null", "{\"marks\":7}"})
        QVERIFY(!marks.load(text));
    QVERIFY(!marks.isEmpty());
    QVERIFY(marks.load(R"({"marks":[{"kind":99,"width":1e99,"points":[1]},{}],"shown":-7})"));
    QVERIFY(marks.isEmpty());
    QVERIFY(marks.load(R"({"marks":[{"width":9,"points":[1e300,-1e300]}],"shown":1})"));
    QCOMPARE(marks.shown().front().points.first(), QPointF(100'000, -100'000));
    QVERIFY(marks.load(
        R"({"marks":[{"kind":2,"stamp":"../../secret","width":9,"points":[1,1]}],"shown":9})"));
    auto paper = emptyPaper();
    paintMark(paper, marks.shown().front(), QStringLiteral("/%1"));
    QCOMPARE(paper, emptyPaper());
}

void MediaTest::paperHasAnEnd()
{
    DrawingMarks marks;
    for (std::size_t i = 0; i < DrawingMarks::kMarksMax; ++i)
        QVERIFY(marks.add(line(Qt::red, {{1, 1}})));
    QVERIFY(!marks.add(line(Qt::red, {{1, 1}})));
    QVERIFY(marks.undo());
}

void MediaTest::withoutDevicesNothingIsPretended()
{
    Devices none(Devices::Which::None);
    QVERIFY(!none.microphone().isThere() && !none.microphone().start());
    QVERIFY(!none.loudspeaker().isThere() && !none.loudspeaker().play(nullptr));
    QVERIFY(!none.camera().isThere() && !none.camera().start());
}

// Whatever this machine has, also when it has nothing.
void MediaTest::realDevicesAreAskedWithoutACrash()
{
    Devices real(Devices::Which::Real);
    QCOMPARE(real.microphone().start(), real.microphone().isThere());
    real.microphone().stop();
    QCOMPARE(real.camera().start(), real.camera().isThere());
    real.camera().stop();
    QBuffer silence;
    silence.open(QIODevice::ReadOnly);
    if (!real.loudspeaker().isThere())
        QVERIFY(!real.loudspeaker().play(&silence));
    real.loudspeaker().stop();
}

QTEST_MAIN(MediaTest)
#include "media_test.moc"
