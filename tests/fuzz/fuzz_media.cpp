// SPDX-License-Identifier: Apache-2.0
// Sounds and photos as anybody in the plan may have made them, and drawings as they lie in a spool. Qt and
// libopusfile do the reading; what they are asked, and what is made of it, is ours.
#include "fuzz_targets_p.h"

#include "media/drawing_marks.h"
#include "media/opus_sound.h"
#include "media/small_photo.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace alongside::fuzz {

namespace {

    using namespace media;

    QByteArray asQt(ByteView bytes)
    {
        return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
    }
    Bytes fromQt(const QByteArray& bytes)
    {
        return {bytes.begin(), bytes.end()};
    }

    // The longest packet plays for 120 ms (RFC 6716, 3.2.5), and takes a byte at least.
    qint64 playedMax(ByteView input)
    {
        return qint64{OpusReader::kPlayedPerSecond} * OpusReader::kBytesPerMoment / 8
            * static_cast<qint64>(input.size() + 1);
    }

    qint64 play(OpusReader& reader, qint64 most)
    {
        qint64 played = 0;
        while (!reader.atEnd() && played <= most)
            played += reader.read(9600).size();
        return played;
    }

    QByteArray photo(const char* format, int width, int height, bool inSeveralScans = false)
    {
        QImage picture(width, height, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QPainter(&picture).fillRect(0, 0, width / 2, height, Qt::red);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, format);
        writer.setProgressiveScanWrite(inSeveralScans);
        writer.write(picture);
        return buffer.data();
    }

}

void readSound(ByteView input)
{
    OpusReader reader(asQt(input));
    if (!reader.isGood())
        return;
    check(std::isfinite(reader.seconds()) && reader.seconds() >= 0, "a sound has a length");
    check(play(reader, playedMax(input)) <= playedMax(input), "a sound comes to an end");
    reader.goTo(reader.seconds() / 2);
    check(play(reader, playedMax(input)) <= playedMax(input), "from the middle too");
}

Seeds soundSeeds()
{
    OpusWriter writer(16'000);
    std::vector<std::int16_t> tone(4000);
    for (std::size_t i = 0; i < tone.size(); ++i)
        tone[i] = static_cast<std::int16_t>(12'000 * std::sin(0.17 * static_cast<double>(i)));
    writer.write(tone);
    const auto begun = writer.take();
    return {{"begun", fromQt(begun)}, {"whole", fromQt(begun + writer.finish())}};
}

void readPhoto(ByteView input)
{
    const auto shown = shownPicture(asQt(input), {400, 400});
    if (shown.isNull())
        return;
    const auto small = smallPhotoFrom(shown);
    check(
        small.trouble == PhotoTrouble::None && !small.jpeg.isEmpty(), "what is shown can be kept");
    check(!shownPicture(small.jpeg, {400, 400}).isNull(), "what is kept can be shown");
}

Seeds photoSeeds()
{
    return {{"jpeg", fromQt(photo("jpeg", 40, 30))}, {"png", fromQt(photo("png", 16, 16))},
        {"scans", fromQt(photo("jpeg", 40, 30, true))}, {"tall", fromQt(photo("jpeg", 3, 400))}};
}

void readDrawing(ByteView input)
{
    DrawingMarks marks;
    if (!marks.load(asQt(input)))
        return;
    const auto saved = marks.save();
    DrawingMarks again;
    check(
        again.load(saved) && again.save() == saved, "a drawing is the same after it was put away");
    QImage paper(160, 100, QImage::Format_RGB32);
    std::size_t painted = 0;
    for (const auto& mark : marks.shown())
        if (++painted <= 4 && mark.points.size() < 100)
            paintMark(paper, mark, QStringLiteral("/nowhere/%1"));
    static_cast<void>(marks.undo());
    static_cast<void>(marks.isEmpty());
}

Seeds drawingSeeds()
{
    DrawingMarks marks;
    marks.add({DrawingMark::Kind::Line, Qt::red, 20, {{1, 1}, {50, 60}, {70, 20}}, {}});
    marks.add({DrawingMark::Kind::Rubber, Qt::white, 40, {{20, 20}}, {}});
    const auto two = marks.save();
    marks.add({DrawingMark::Kind::Clear, {}, 0, {}, {}});
    marks.add({DrawingMark::Kind::Stamp, {}, 60, {{80, 50}}, QStringLiteral("heart")});
    marks.undo();
    return {{"two", fromQt(two)}, {"four", fromQt(marks.save())},
        {"strange", toBytes(R"({"marks":[{"kind":99,"width":1e99,"points":[1]},{}],"shown":-7})")},
        {"far",
            toBytes(R"({"marks":[{"kind":0,"width":9,"points":[1e300,-1e300,1,2]}],"shown":1})")}};
}

}
