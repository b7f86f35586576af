// SPDX-License-Identifier: Apache-2.0
#include "media/drawing_canvas.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>

namespace alongside::media {

namespace {

    constexpr qreal kStampSide = 180;
    constexpr qreal kPlaceStep = 100;
    // Closer ones make a line no smoother, and a drawing larger.
    constexpr qreal kPointsApart = 3;

    QPointF middleOfPaper()
    {
        return {DrawingMarks::kPaper.width() / 2.0, DrawingMarks::kPaper.height() / 2.0};
    }

}

DrawingCanvas::DrawingCanvas(QQuickItem* parent)
    : QQuickPaintedItem(parent)
    , m_paper(emptyPaper())
    , m_place(middleOfPaper())
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    setOpaquePainting(false);
    connect(this, &DrawingCanvas::toolChanged, this, [this] { end(); });
}

void DrawingCanvas::undo()
{
    end();
    if (m_marks.undo())
        paintAll();
}

void DrawingCanvas::redo()
{
    end();
    if (m_marks.redo())
        paintAll();
}

void DrawingCanvas::clear()
{
    end();
    if (!isEmpty() && m_marks.add({DrawingMark::Kind::Clear, {}, 0, {}, {}}))
        paintAll();
}

void DrawingCanvas::stamp(const QString& name)
{
    end();
    const DrawingMark mark{DrawingMark::Kind::Stamp, {}, kStampSide, {m_place}, name};
    if (!m_marks.add(mark)) {
        emit full();
        return;
    }
    paintMark(m_paper, mark, m_stamps);
    update();
    emit changed();
}

void DrawingCanvas::movePlace(int right, int down)
{
    const QPointF wanted = m_place + QPointF(right, down) * kPlaceStep;
    m_place = {std::clamp(wanted.x(), kPlaceStep, DrawingMarks::kPaper.width() - kPlaceStep),
        std::clamp(wanted.y(), kPlaceStep, DrawingMarks::kPaper.height() - kPlaceStep)};
    emit placeChanged();
}

QPointF DrawingCanvas::place() const
{
    return {
        m_place.x() / DrawingMarks::kPaper.width(), m_place.y() / DrawingMarks::kPaper.height()};
}

void DrawingCanvas::load(const QByteArray& saved)
{
    m_line.points.clear();
    if (m_marks.load(saved))
        paintAll();
}

QByteArray DrawingCanvas::png() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    m_paper.save(&buffer, "png");
    return buffer.data();
}

void DrawingCanvas::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), m_paper);
}

void DrawingCanvas::paintAll()
{
    m_paper = emptyPaper();
    for (const auto& mark : m_marks.shown())
        paintMark(m_paper, mark, m_stamps);
    update();
    emit changed();
}

QPointF DrawingCanvas::onPaper(QPointF here) const
{
    return {here.x() / std::max(1.0, width()) * DrawingMarks::kPaper.width(),
        here.y() / std::max(1.0, height()) * DrawingMarks::kPaper.height()};
}

void DrawingCanvas::begin(QPointF here)
{
    end();
    const auto kind = m_rubber ? DrawingMark::Kind::Rubber : DrawingMark::Kind::Line;
    // The finger that rubs is larger than the one that draws.
    m_line = {kind, m_ink, m_rubber ? 2 * m_brush : m_brush, {onPaper(here)}, {}};
    paintMark(m_paper, m_line, m_stamps);
    update();
}

void DrawingCanvas::goOn(QPointF here)
{
    if (m_line.points.isEmpty() || m_line.points.size() >= DrawingMarks::kPointsMax)
        return;
    const auto before = m_line.points.last();
    const auto now = onPaper(here);
    if ((now - before).manhattanLength() < kPointsApart)
        return;
    m_line.points.append(now);
    auto piece = m_line;
    piece.points = {before, now};
    paintMark(m_paper, piece, m_stamps);
    update();
}

void DrawingCanvas::end()
{
    if (m_line.points.isEmpty())
        return;
    const auto line = std::exchange(m_line, {});
    m_place = line.points.last();
    emit placeChanged();
    if (!m_marks.add(line)) {
        paintAll();
        emit full();
        return;
    }
    emit changed();
}

void DrawingCanvas::mousePressEvent(QMouseEvent* event)
{
    // A page that can be moved must not take the line away.
    setKeepMouseGrab(true);
    begin(event->position());
}

void DrawingCanvas::mouseMoveEvent(QMouseEvent* event)
{
    goOn(event->position());
}

void DrawingCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    goOn(event->position());
    end();
    setKeepMouseGrab(false);
}

void DrawingCanvas::mouseUngrabEvent()
{
    end();
}

// One finger draws; a hand that rests beside it does not.
void DrawingCanvas::touchEvent(QTouchEvent* event)
{
    const auto& finger = event->points().first();
    setKeepTouchGrab(true);
    if (event->type() == QEvent::TouchBegin)
        begin(finger.position());
    else if (finger.state() == QEventPoint::Updated)
        goOn(finger.position());
    else if (finger.state() == QEventPoint::Released)
        end();
    if (event->type() == QEvent::TouchEnd || event->type() == QEvent::TouchCancel) {
        end();
        setKeepTouchGrab(false);
    }
    event->accept();
}

void DrawingCanvas::touchUngrabEvent()
{
    end();
}

}
